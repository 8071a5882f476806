-- grain: one row per subject with columns that no mapping of their file reads
with mappings as (
    select name, count(*) as readers
    from ledger.live_file
    group by name
),
passed_over as (
    select name, subject, unnest(string_split(ignored_columns, ', ')) as column_name
    from ledger.live_file
    where ignored_columns <> ''
),
unread as (
    select name, min(subject) as subject, column_name
    from passed_over
    join mappings using (name)
    group by name, column_name, readers
    having count(*) = readers
)
select subject || ': ' || string_agg(distinct column_name, ', ' order by column_name)
from unread
group by subject
order by subject
