-- 信访部门及时受理率 (Guangdong, queries 17187426177 and 17018472097): the earliest acceptance of province, city or county is no later than
-- registration + 15 days; by that day it belongs to a period. Not yet due stays in the denominator.
-- First items, 1 to 9999 persons. Read: what the office accepts is what it disposes of; where nobody is named, no number is wrong.
WITH disposed AS (
    SELECT *, registered + 15 AS due,
           least(on_forwarded, on_assigned, on_told_where_to_go, on_reported_up, on_not_accepted, on_no_longer_accepted) AS done
    FROM matters)
SELECT region,
       due AS day,
       recurrence = 'first' AND (persons IS NULL OR persons BETWEEN 1 AND 9999) AND on_received_by_office IS NOT NULL AS about,
       CASE WHEN done IS NULL AND as_of IS NULL THEN NULL ELSE coalesce(done <= due, FALSE) END AS part,
       TRUE AS whole,
       CASE
           WHEN done > due THEN 'late'
           WHEN done IS NULL AND as_of > due THEN 'overdue'
           WHEN done IS NULL AND as_of <= due THEN 'not-yet-due'
       END AS class
FROM disposed
