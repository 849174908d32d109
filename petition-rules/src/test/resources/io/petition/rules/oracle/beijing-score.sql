-- 三率综合得分 (one program): 0.1 × 响应率 + 0.5 × 解决率 + 0.4 × 满意率, where 满意率 = (satisfied + 0.9 × basically satisfied) ÷ effective
-- return visits. 解决率 is of those of which it is known. Written in thousandths over the common denominator.
WITH cells AS (
    SELECT region,
           strftime("on", '%Y-%m') AS month,
           count(*) AS visits,
           count(settled) AS told,
           count(*) FILTER (contacted = 'yes') AS contacted,
           count(*) FILTER (settled) AS settled,
           count(*) FILTER (rating = 'satisfied') AS satisfied,
           count(*) FILTER (rating = 'basically-satisfied') AS basically
    FROM (SELECT * REPLACE (coalesce(region, '') AS region) FROM activities)
    WHERE kind = 'return-visit' AND effective = 'yes'
    GROUP BY GROUPING SETS ((region, strftime("on", '%Y-%m')), ()))
SELECT region,
       month,
       100 * contacted * told + 500 * settled * visits + (400 * satisfied + 360 * basically) * told AS part,
       1000 * visits * told AS whole
FROM cells
