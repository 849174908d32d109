-- 满意和基本满意占比 (one program): of effective return visits, the satisfied and the basically satisfied; what was not recorded is no, and is shown.
SELECT region,
       "on" AS day,
       kind = 'return-visit' AND coalesce(effective = 'yes', FALSE) AS about,
       coalesce(rating IN ('satisfied', 'basically-satisfied'), FALSE) AS part,
       TRUE AS whole,
       CASE WHEN rating IS NULL THEN 'not-recorded' END AS class
FROM activities
