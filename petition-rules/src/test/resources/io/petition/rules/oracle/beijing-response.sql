-- 响应率 (one program): of effective return visits, where the caller had been contacted; silence is no.
SELECT region,
       "on" AS day,
       kind = 'return-visit' AND coalesce(effective = 'yes', FALSE) AS about,
       coalesce(contacted = 'yes', FALSE) AS part,
       TRUE AS whole,
       NULL AS class
FROM activities
