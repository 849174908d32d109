-- 平均答复周期 (enterprise): first matters only; read as days from registration until the answer.
SELECT region, registered AS day, recurrence = 'first' AS about, registered AS began, on_answered AS ended
FROM matters
