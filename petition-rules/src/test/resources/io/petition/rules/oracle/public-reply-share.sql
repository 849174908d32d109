-- 公开回复率 (enterprise): published ÷ to be published (what is published was to be).
SELECT region,
       on_answered AS day,
       coalesce(publicity IN ('due', 'published'), FALSE) AS about,
       coalesce(publicity = 'published', FALSE) AS part,
       TRUE AS whole,
       NULL AS class
FROM matters
