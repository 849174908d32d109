-- 复查复核维持率 (ours, after arts. 35 and 36): of the remedies whose outcome is told apart, those that upheld the opinion.
SELECT region,
       on_review_decided AS day,
       TRUE AS about,
       remedy = 'upheld' AS part,
       remedy IN ('upheld', 'changed', 'revoked', 'review-revoked', 'both-revoked', 'sent-back') AS whole,
       CASE
           WHEN remedy IS NULL THEN 'no-remedy'
           WHEN remedy NOT IN ('upheld', 'changed', 'revoked', 'review-revoked', 'both-revoked', 'sent-back')
               THEN 'outcome-not-told'
       END AS class
FROM matters
