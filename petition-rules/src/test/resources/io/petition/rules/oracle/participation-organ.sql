-- 责任单位参评率 (Guangdong, query 17754206832): rated ÷ (rated + not rated in time), by the time of the rating.
SELECT region,
       rated_on_organ AS day,
       TRUE AS about,
       rating_organ IN ('satisfied', 'basically-satisfied', 'dissatisfied') AS part,
       rating_organ IN ('satisfied', 'basically-satisfied', 'dissatisfied', 'window-lapsed') AS whole,
       CASE
           WHEN rating_organ = 'window-lapsed' THEN 'window-lapsed'
           WHEN rating_organ IS NULL THEN 'not-rated'
       END AS class
FROM matters
