-- A spread of days: how many, their sum, the median and the ninth decile by nearest rank, those still open, those the wrong way round.
WITH facts AS ({indicator}),
classed AS (
    SELECT coalesce(region, '') AS region,
           coalesce(strftime(day, '%Y-%m'), '') AS month,
           CASE
               WHEN day IS NULL THEN 'undated'
               WHEN about IS NULL OR began IS NULL THEN 'unknown'
               WHEN ended IS NULL THEN 'open'
               WHEN ended < began THEN 'backwards'
               ELSE 'days'
           END AS what,
           ended - began AS days
    FROM facts
    WHERE about IS NOT FALSE),
cells AS (
    SELECT region, month, what, days FROM classed
    UNION ALL
    SELECT '*', '*', what, days FROM classed),
ranked AS (
    SELECT region, month, days,
           row_number() OVER (PARTITION BY region, month ORDER BY days) AS place,
           count(*) OVER (PARTITION BY region, month) AS n
    FROM cells
    WHERE what = 'days')
SELECT region, month, what, count(*) AS number FROM cells GROUP BY region, month, what
UNION ALL
SELECT region, month, 'sum', sum(days) FROM ranked GROUP BY region, month
UNION ALL
SELECT region, month, 'median', min(days) FROM ranked WHERE 2 * place >= n GROUP BY region, month
UNION ALL
SELECT region, month, 'p90', min(days) FROM ranked WHERE 10 * place >= 9 * n GROUP BY region, month
