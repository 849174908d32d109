-- 集体访人次: people on visits of five or more.
SELECT region, received AS day, channel = 'visit' AND persons >= 5 AS about, persons AS number
FROM submissions
