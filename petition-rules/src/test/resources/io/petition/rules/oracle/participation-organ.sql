-- 责任单位参评率 (Guangdong, query 17754206832): rated ÷ (rated + not rated in time), by the time of the rating. 1 to 9999 persons.
SELECT region,
       rated_on_organ AS day,
       persons IS NULL OR persons BETWEEN 1 AND 9999 AS about,
       rating_organ IN ('satisfied', 'basically-satisfied', 'dissatisfied') AS part,
       rating_organ IN ('satisfied', 'basically-satisfied', 'dissatisfied', 'window-lapsed') AS whole,
       CASE
           WHEN rating_organ = 'window-lapsed' THEN 'window-lapsed'
           WHEN rating_organ IS NULL THEN 'not-rated'
       END AS class
FROM matters
