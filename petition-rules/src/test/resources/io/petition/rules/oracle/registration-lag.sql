-- 登记时滞 (ours, after art. 22): days from receipt until registration, by the day of receipt.
SELECT region, received AS day, TRUE AS about, received AS began, registered AS ended
FROM matters
