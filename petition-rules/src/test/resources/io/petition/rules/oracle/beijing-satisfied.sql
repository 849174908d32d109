-- 满意占比 (one program): of effective return visits, the satisfied; silence is no.
SELECT region,
       "on" AS day,
       kind = 'return-visit' AND coalesce(effective = 'yes', FALSE) AS about,
       coalesce(rating = 'satisfied', FALSE) AS part,
       TRUE AS whole,
       NULL AS class
FROM activities
