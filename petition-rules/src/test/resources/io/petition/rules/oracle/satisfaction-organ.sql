-- 责任单位满意率 (Guangdong, query 17612616842): (satisfied + basically satisfied) ÷ rated, by the time of the rating.
SELECT region,
       rated_on_organ AS day,
       TRUE AS about,
       rating_organ IN ('satisfied', 'basically-satisfied') AS part,
       rating_organ IN ('satisfied', 'basically-satisfied', 'dissatisfied') AS whole,
       CASE
           WHEN rating_organ = 'window-lapsed' THEN 'window-lapsed'
           WHEN rating_organ IS NULL THEN 'not-rated'
       END AS class
FROM matters
