-- 网信占比 (Guangdong, query 17590656242): online ÷ all; online is whatever is neither letter nor visit. 1 to 9999 persons.
SELECT region,
       received AS day,
       persons IS NULL OR persons BETWEEN 1 AND 9999 AS about,
       channel NOT IN ('letter', 'letter-to-leader', 'visit') AS part,
       TRUE AS whole,
       NULL AS class
FROM submissions
