-- 满意率 (one program): (satisfied + 0.9 × basically satisfied) ÷ effective return visits. Written in tenths.
SELECT region,
       strftime("on", '%Y-%m') AS month,
       10 * count(*) FILTER (rating = 'satisfied') + 9 * count(*) FILTER (rating = 'basically-satisfied') AS part,
       10 * count(*) AS whole
FROM (SELECT * REPLACE (coalesce(region, '') AS region) FROM activities)
WHERE kind = 'return-visit' AND effective = 'yes'
GROUP BY GROUPING SETS ((region, strftime("on", '%Y-%m')), ())
