-- 延期率 (ours, after art. 34): of what was due in the period, what had been extended.
SELECT region,
       due_handling AS day,
       TRUE AS about,
       extended_handling AS part,
       clock_handling IN ('in-time', 'late', 'open', 'overdue') AS whole,
       CASE
           WHEN clock_handling IN ('paused', 'conditional', 'not-started', 'not-owed') THEN clock_handling
       END AS class
FROM matters
