-- 信访人次: how many people come, every time they do.
SELECT region, received AS day, TRUE AS about, persons AS number
FROM submissions
