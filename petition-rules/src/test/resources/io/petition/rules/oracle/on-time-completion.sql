-- 按期答复率 (Guangdong, queries 17022195575 and 17076508467): in time ÷ (in time + late + not due and not answered + overdue and
-- not answered), by the day the answer is due 限办截止时间. First items, 1 to 9999 persons.
-- What stands still, or hangs on what is not known, has no such day: it is shown, and is in no denominator.
SELECT region,
       due_handling AS day,
       recurrence = 'first' AND (persons IS NULL OR persons BETWEEN 1 AND 9999) AS about,
       clock_handling = 'in-time' AS part,
       clock_handling IN ('in-time', 'late', 'open', 'overdue') AS whole,
       CASE clock_handling
           WHEN 'open' THEN 'not-yet-due'
           WHEN 'late' THEN 'late'
           WHEN 'overdue' THEN 'overdue'
           WHEN 'paused' THEN 'paused'
           WHEN 'conditional' THEN 'conditional'
           WHEN 'not-started' THEN 'not-started'
           WHEN 'not-owed' THEN 'not-owed'
       END AS class
FROM matters
