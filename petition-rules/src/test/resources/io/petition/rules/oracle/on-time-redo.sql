-- 重新办理按期率 (ours, after Shandong's rules on review, art. 33): of what was sent back to be handled anew, by the day the redo is due:
-- in time ÷ (in time + late + not due and not answered + overdue and not answered).
SELECT region,
       due_redo AS day,
       on_redo_ordered IS NOT NULL AS about,
       clock_redo = 'in-time' AS part,
       clock_redo IN ('in-time', 'late', 'open', 'overdue') AS whole,
       CASE clock_redo
           WHEN 'open' THEN 'not-yet-due'
           WHEN 'late' THEN 'late'
           WHEN 'overdue' THEN 'overdue'
           WHEN 'paused' THEN 'paused'
           WHEN 'conditional' THEN 'conditional'
           WHEN 'not-started' THEN 'not-started'
           WHEN 'not-owed' THEN 'not-owed'
       END AS class
FROM matters
