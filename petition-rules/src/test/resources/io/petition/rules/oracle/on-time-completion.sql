-- 按期答复率 (Guangdong, queries 17022195575 and 17076508467): in time ÷ (in time + late + not due and not answered + overdue and
-- not answered), by the day the answer is due 限办截止时间. First items, 1 to 9999 persons.
-- Read: the regulation has such a day for art. 31(6) alone.
-- What stands still, or hangs on what is not known, has no such day: it is shown, and is in no denominator. What was accepted and never put
-- into a class is shown by itself when 60 days have passed since.
WITH tracks AS (
    SELECT *,
           -- Of all tracks: the last answer, unless one is left without; of one track the first of what answers.
           CASE
               WHEN on_answered_in_all IS NULL AND on_answered_not_in_all IS NOT NULL THEN NULL
               ELSE coalesce(on_answered_in_all, least(on_answered, on_simplified_answered, on_duty_answered))
           END AS answered,
           on_withdrawn IS NOT NULL AND on_withdrawn_not_in_all IS NULL AND answered IS NULL AS withdrawn
    FROM matters)
SELECT region,
       due_handling AS day,
       recurrence = 'first' AND (persons IS NULL OR persons BETWEEN 1 AND 9999) AS about,
       clock_handling = 'in-time' AS part,
       clock_handling IN ('in-time', 'late', 'open', 'overdue') AS whole,
       CASE
           WHEN clock_handling = 'conditional' AND answered IS NULL AND as_of > on_accepted + 60 THEN 'unclassified-past-term'
           ELSE CASE clock_handling
               WHEN 'open' THEN 'not-yet-due'
               WHEN 'late' THEN 'late'
               WHEN 'overdue' THEN 'overdue'
               WHEN 'paused' THEN 'paused'
               WHEN 'conditional' THEN 'conditional'
               WHEN 'not-started' THEN 'not-started'
               WHEN 'not-owed' THEN 'not-owed'
           END
       END AS class
FROM tracks
