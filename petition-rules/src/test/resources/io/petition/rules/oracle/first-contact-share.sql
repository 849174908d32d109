-- 初次信访办理联系率 (enterprise): first matters with a record of a contact ÷ all of them; no record is no contact.
SELECT region,
       registered AS day,
       recurrence = 'first' AS about,
       coalesce(contacted = 'yes', FALSE) AS part,
       TRUE AS whole,
       NULL AS class
FROM matters
