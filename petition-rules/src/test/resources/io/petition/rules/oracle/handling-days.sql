-- 办理用时 (ours): days of the calendar from acceptance until the answer, by the day of acceptance.
SELECT region, on_accepted AS day, TRUE AS about, on_accepted AS began, on_answered AS ended
FROM matters
