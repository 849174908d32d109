-- 来访批次: visits, each as one, whoever comes along.
SELECT region, received AS day, channel = 'visit' AS about, 1 AS number
FROM submissions
