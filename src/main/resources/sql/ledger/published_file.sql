-- grain: one row per mapping and file name: the content that was published last
create or replace view ledger.published_file as
select *
from ledger.file
where state = 'published'
