-- 15秒接通率 (Beijing's draft standard of the hotline): calls answered within 15 seconds, of all calls. One that nobody answered is a call,
-- and not answered within 15 seconds, however soon the caller gave up.
SELECT region,
       "on" AS day,
       kind = 'call' AS about,
       seconds BETWEEN 0 AND 15 AND answered IS DISTINCT FROM 'no' AS part,
       TRUE AS whole,
       CASE WHEN answered = 'no' THEN 'not-answered' END AS class
FROM activities
