-- what is erased counts as left out on purpose, in the file that it came from
update ledger.file as file
set lines_filtered = lines_filtered + erased.lines, charges_filtered = charges_filtered + erased.charges
from (
    select file_key, count(distinct (line, part)) as lines, sum({charge}) as charges
    from stage.{subject}
    where {condition}
    group by file_key
) as erased
where file.file_key = erased.file_key
