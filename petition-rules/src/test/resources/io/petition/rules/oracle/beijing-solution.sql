-- 解决率 (one program): of effective return visits, where the matter is settled; what was not recorded is no, and is shown.
SELECT region,
       "on" AS day,
       kind = 'return-visit' AND coalesce(effective = 'yes', FALSE) AS about,
       coalesce(settled, FALSE) AS part,
       TRUE AS whole,
       CASE WHEN settled IS NULL THEN 'not-recorded' END AS class
FROM activities
