-- A number added up: pieces, batches, persons; beside it those whose number is not known, and those without a day.
WITH facts AS ({indicator}),
classed AS (
    SELECT coalesce(region, '') AS region,
           coalesce(strftime(day, '%Y-%m'), '') AS month,
           CASE
               WHEN day IS NULL THEN 'undated'
               WHEN about IS NULL OR number IS NULL THEN 'unknown'
               ELSE 'total'
           END AS what,
           number
    FROM facts
    WHERE about IS NOT FALSE),
cells AS (
    SELECT region, month, what, number FROM classed
    UNION ALL
    SELECT '*', '*', what, number FROM classed)
SELECT region, month, what, CASE what WHEN 'total' THEN sum(number) ELSE count(*) END AS number
FROM cells
GROUP BY region, month, what
