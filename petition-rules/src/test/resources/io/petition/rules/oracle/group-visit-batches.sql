-- 集体访批次: visits of five or more.
SELECT region, received AS day, channel = 'visit' AND persons >= 5 AS about, 1 AS number
FROM submissions
