-- grain: one row per mapping and file name: the content that people are told of, which is the one held back before the one
-- that counts, since that is what they can correct
create or replace view ledger.read_file as
select *
from ledger.file
where state in ('staged', 'held', 'published')
qualify row_number() over (
    partition by mapping, name order by state = 'held' desc, state = 'staged' desc, run_key desc, file_key) = 1
