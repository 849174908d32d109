-- 重复信访率 (Guangdong, query 17460143049): repeated pieces ÷ all pieces; 1 to 9999 persons. Here by the day of receipt.
SELECT region,
       received AS day,
       persons IS NULL OR persons BETWEEN 1 AND 9999 AS about,
       recurrence = 'repeat' AS part,
       TRUE AS whole,
       NULL AS class
FROM submissions
