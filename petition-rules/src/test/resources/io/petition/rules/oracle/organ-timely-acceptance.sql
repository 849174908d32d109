-- 责任单位及时受理率 (Guangdong, query 17323668453): accepted by the unit no later than registration + 30 days (15 and 15, from
-- registration); by that day it belongs to a period. Only what reached a unit.
-- First items, 1 to 9999 persons. Read: that it is decided not to accept is as good, for the regulation allows it; and of what was sent
-- to several units the last decides, while one is left it is open.
WITH decided AS (
    SELECT *, registered + 30 AS due,
           CASE
               WHEN on_accepted_in_all IS NULL AND on_accepted_not_in_all IS NOT NULL THEN NULL
               ELSE coalesce(on_accepted_in_all, least(on_accepted, on_acceptance_decided))
           END AS done
    FROM matters)
SELECT region,
       due AS day,
       recurrence = 'first' AND (persons IS NULL OR persons BETWEEN 1 AND 9999) AND on_sent_to_organ IS NOT NULL AS about,
       CASE WHEN done IS NULL AND as_of IS NULL THEN NULL ELSE coalesce(done <= due, FALSE) END AS part,
       TRUE AS whole,
       CASE
           WHEN done > due THEN 'late'
           WHEN done IS NULL AND as_of > due THEN 'overdue'
           WHEN done IS NULL AND as_of <= due THEN 'not-yet-due'
       END AS class
FROM decided
