-- 化解率 (ours): of all matters registered in the period, those settled in fact.
-- A withdrawn matter that was not settled is in no denominator.
WITH tracks AS (
    SELECT *,
           -- Of all tracks: the last answer, unless one is left without; of one track the first of what answers.
           CASE
               WHEN on_answered_in_all IS NULL AND on_answered_not_in_all IS NOT NULL THEN NULL
               ELSE coalesce(on_answered_in_all, least(on_answered, on_simplified_answered, on_duty_answered))
           END AS answered,
           on_withdrawn IS NOT NULL AND on_withdrawn_not_in_all IS NULL AND answered IS NULL AS withdrawn
    FROM matters)
SELECT region,
       registered AS day,
       TRUE AS about,
       settled AS part,
       settled OR NOT withdrawn AS whole,
       CASE WHEN withdrawn AND NOT settled THEN 'withdrawn' END AS class
FROM tracks
