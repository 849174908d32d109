-- 解决率 (one program): of effective return visits, where the matter is settled; whether it is may not be known.
SELECT region,
       "on" AS day,
       kind = 'return-visit' AND coalesce(effective = 'yes', FALSE) AS about,
       settled AS part,
       TRUE AS whole,
       NULL AS class
FROM activities
