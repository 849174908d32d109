-- What shares come to together: the file itself says what, in every cell; a cell in which one of the shares has no data has none.
WITH shares AS ({indicator})
SELECT coalesce(region, '*') AS region, coalesce(month, '*') AS month, part, whole
FROM shares
WHERE whole > 0
