-- 三率综合得分 (one program): 0.1 × 响应率 + 0.5 × 解决率 + 0.4 × 满意率, where 满意率 = (satisfied + 0.9 × basically satisfied) ÷ effective
-- return visits; the base of all three is the effective return visits. Written in thousandths.
WITH cells AS (
    SELECT region,
           strftime("on", '%Y-%m') AS month,
           count(*) AS visits,
           count(*) FILTER (contacted = 'yes') AS contacted,
           count(*) FILTER (settled) AS settled,
           count(*) FILTER (rating = 'satisfied') AS satisfied,
           count(*) FILTER (rating = 'basically-satisfied') AS basically
    FROM (SELECT * REPLACE (coalesce(region, '') AS region) FROM activities)
    WHERE kind = 'return-visit' AND effective = 'yes'
    GROUP BY GROUPING SETS ((region, strftime("on", '%Y-%m')), ()))
SELECT region,
       month,
       100 * contacted + 500 * settled + 400 * satisfied + 360 * basically AS part,
       1000 * visits AS whole
FROM cells
