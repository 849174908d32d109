-- 信访部门参评率 (Guangdong, query 17754206832): rated ÷ (rated + not rated in time), by the time of the rating.
SELECT region,
       rated_on_office AS day,
       TRUE AS about,
       rating_office IN ('satisfied', 'basically-satisfied', 'dissatisfied') AS part,
       rating_office IN ('satisfied', 'basically-satisfied', 'dissatisfied', 'window-lapsed') AS whole,
       CASE
           WHEN rating_office = 'window-lapsed' THEN 'window-lapsed'
           WHEN rating_office IS NULL THEN 'not-rated'
       END AS class
FROM matters
