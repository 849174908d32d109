-- 响应率 (one program): of effective return visits, where the caller had been contacted; what was not recorded is no, and is shown.
SELECT region,
       "on" AS day,
       kind = 'return-visit' AND coalesce(effective = 'yes', FALSE) AS about,
       coalesce(contacted = 'yes', FALSE) AS part,
       TRUE AS whole,
       CASE WHEN contacted IS NULL THEN 'not-recorded' END AS class
FROM activities
