-- 满意占比 (one program): of effective return visits, the satisfied; what was not recorded is no, and is shown.
SELECT region,
       "on" AS day,
       kind = 'return-visit' AND coalesce(effective = 'yes', FALSE) AS about,
       coalesce(rating = 'satisfied', FALSE) AS part,
       TRUE AS whole,
       CASE WHEN rating IS NULL THEN 'not-recorded' END AS class
FROM activities
