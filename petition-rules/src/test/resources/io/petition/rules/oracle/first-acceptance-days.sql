-- 平均受理周期 (enterprise): first matters only; read as days from registration until acceptance.
SELECT region, registered AS day, recurrence = 'first' AS about, registered AS began, on_accepted AS ended
FROM matters
