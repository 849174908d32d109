-- 责任单位, second factor of 参评满意率 (enterprise, lines 735–745): (satisfied + basically satisfied + dissatisfied) ÷ all.
SELECT region,
       registered AS day,
       TRUE AS about,
       rating_organ IN ('satisfied', 'basically-satisfied', 'dissatisfied') AS part,
       TRUE AS whole,
       CASE
           WHEN rating_organ = 'window-lapsed' THEN 'window-lapsed'
           WHEN rating_organ IS NULL THEN 'not-rated'
       END AS class
FROM matters
