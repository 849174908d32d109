-- 信访件次: every time somebody comes, by any way.
SELECT region, received AS day, TRUE AS about, 1 AS number
FROM submissions
