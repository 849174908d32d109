-- A share: numerator, denominator, every class by name, what is not known, what has no day.
WITH facts AS ({indicator}),
classed AS (
    SELECT coalesce(region, '') AS region,
           coalesce(strftime(day, '%Y-%m'), '') AS month,
           CASE
               -- Outside for a reason that has a name: it needs no day.
               WHEN about AND whole IS NOT TRUE AND class IS NOT NULL THEN 'outside ' || class
               WHEN day IS NULL THEN 'undated'
               WHEN about IS NULL THEN 'unknown'
               WHEN whole AND part THEN 'part'
               WHEN whole AND class IS NOT NULL THEN 'within ' || class
               WHEN whole AND part IS NULL THEN 'unknown'
               WHEN whole THEN 'rest'
               WHEN whole IS NULL THEN 'unknown'
               ELSE 'others'
           END AS what
    FROM facts
    WHERE about IS NOT FALSE),
cells AS (
    SELECT region, month, what FROM classed
    UNION ALL
    SELECT '*', '*', what FROM classed)
SELECT region, month, what, count(*) AS number
FROM cells
WHERE what <> 'rest'
GROUP BY region, month, what
UNION ALL
SELECT region, month, 'whole', count(*)
FROM cells
WHERE what IN ('part', 'rest') OR what LIKE 'within %'
GROUP BY region, month
