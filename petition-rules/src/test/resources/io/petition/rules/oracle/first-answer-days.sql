-- 平均答复周期 (enterprise): first matters only; read as days from registration until the first answer, by an opinion or otherwise.
SELECT region,
       registered AS day,
       recurrence = 'first' AS about,
       registered AS began,
       least(on_answered, on_simplified_answered, on_duty_answered) AS ended
FROM matters
