-- 信访部门满意率 (Guangdong, query 17612616842): (satisfied + basically satisfied) ÷ rated, by the time of the rating. 1 to 9999 persons.
SELECT region,
       rated_on_office AS day,
       persons IS NULL OR persons BETWEEN 1 AND 9999 AS about,
       rating_office IN ('satisfied', 'basically-satisfied') AS part,
       rating_office IN ('satisfied', 'basically-satisfied', 'dissatisfied') AS whole,
       CASE
           WHEN rating_office = 'window-lapsed' THEN 'window-lapsed'
           WHEN rating_office IS NULL THEN 'not-rated'
       END AS class
FROM matters
