-- 来访人次: people on visits.
SELECT region, received AS day, channel = 'visit' AS about, persons AS number
FROM submissions
