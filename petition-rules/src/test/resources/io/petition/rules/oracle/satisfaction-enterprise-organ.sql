-- 责任单位参评满意率 (enterprise, lines 735–745): [(satisfied + basically satisfied + not rated in time) ÷ all] × [(satisfied + basically
-- satisfied + dissatisfied) ÷ all], by the day of registration. A rating in other words than these four is none of them; "all" holds
-- it in both factors.
SELECT region,
       strftime(registered, '%Y-%m') AS month,
       count(*) FILTER (rating_organ IN ('satisfied', 'basically-satisfied', 'window-lapsed'))
           * count(*) FILTER (rating_organ IN ('satisfied', 'basically-satisfied', 'dissatisfied')) AS part,
       count(*) * count(*) AS whole
FROM (SELECT * REPLACE (coalesce(region, '') AS region) FROM matters)
WHERE registered IS NOT NULL
GROUP BY GROUPING SETS ((region, strftime(registered, '%Y-%m')), ())
