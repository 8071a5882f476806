-- grain: one row per mapping and file name: the content that counts, the newly staged before the published
create or replace view ledger.live_file as
select *
from ledger.file
where state in ('staged', 'published')
qualify row_number() over (partition by mapping, name order by state desc, run_key desc, file_key) = 1
