-- 信访部门, second factor of 参评满意率 (enterprise, lines 735–745): (satisfied + basically satisfied + dissatisfied) ÷ all.
SELECT region,
       registered AS day,
       TRUE AS about,
       rating_office IN ('satisfied', 'basically-satisfied', 'dissatisfied') AS part,
       TRUE AS whole,
       CASE
           WHEN rating_office = 'window-lapsed' THEN 'window-lapsed'
           WHEN rating_office IS NULL THEN 'not-rated'
       END AS class
FROM matters
