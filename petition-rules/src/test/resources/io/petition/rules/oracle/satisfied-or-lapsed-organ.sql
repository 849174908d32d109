-- 责任单位, first factor of 参评满意率 (enterprise, lines 735–745): (satisfied + basically satisfied + not rated in time) ÷ all.
SELECT region,
       registered AS day,
       TRUE AS about,
       rating_organ IN ('satisfied', 'basically-satisfied', 'window-lapsed') AS part,
       TRUE AS whole,
       CASE WHEN rating_organ IS NULL THEN 'not-rated' END AS class
FROM matters
