-- 办理用时 (ours): days of the calendar from the first acceptance until the last answer, by the day of acceptance.
WITH tracks AS (
    SELECT *,
           -- Of all tracks: the last answer, unless one is left without; of one track the first of what answers.
           CASE
               WHEN on_answered_in_all IS NULL AND on_answered_not_in_all IS NOT NULL THEN NULL
               ELSE coalesce(on_answered_in_all, least(on_answered, on_simplified_answered, on_duty_answered))
           END AS answered,
           on_withdrawn IS NOT NULL AND on_withdrawn_not_in_all IS NULL AND answered IS NULL AS withdrawn
    FROM matters)
SELECT region, on_accepted AS day, TRUE AS about, on_accepted AS began, answered AS ended
FROM tracks
