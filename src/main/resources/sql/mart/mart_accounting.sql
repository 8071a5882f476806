-- grain: one row per live file and mapping: what became of each of its records, and of the charges on them
create or replace table build.mart_accounting as
with standing as (
    select file_key, line, part, is_current, is_duplicate, 0 as charge from work.practices
    union all by name
    select file_key, line, part, is_current, is_duplicate, 0 as charge from work.providers
    union all by name
    select file_key, line, part, is_current, is_duplicate, 0 as charge from work.patients
    union all by name
    select file_key, line, part, is_current, is_duplicate, 0 as charge from work.payers
    union all by name
    select file_key, line, part, is_current, is_duplicate, 0 as charge from work.visits
    union all by name
    select file_key, line, part, is_current, is_duplicate, if(entry = 'charge', amount, 0) as charge from work.billing
    union all by name
    select file_key, line, part, is_current, is_duplicate, 0 as charge from work.invitations
    union all by name
    select file_key, line, part, is_current, is_duplicate, 0 as charge from work.surveys
    union all by name
    select file_key, line, part, is_current, is_duplicate, 0 as charge from work.follow_ups
    union all by name
    select file_key, line, part, is_current, is_duplicate, 0 as charge from work.feedback
    union all by name
    select file_key, line, part, is_current, is_duplicate, 0 as charge from work.hand_offs
),
-- a record may make several rows, one per item of a wide survey: it is current if any of them is, and a duplicate
-- only if all of them are
record as (
    select
        file_key,
        bool_or(is_current) as is_current,
        bool_and(is_duplicate) as is_duplicate,
        sum(charge) as charge
    from standing
    group by file_key, line, part
),
lines as (
    select
        file_key,
        count(*) filter (is_current) as lines_current,
        count(*) filter (is_duplicate) as lines_duplicate,
        count(*) filter (not is_current and not is_duplicate) as lines_superseded,
        sum(charge) filter (is_current) as charges_current,
        sum(charge) filter (is_duplicate) as charges_duplicate,
        sum(charge) filter (not is_current and not is_duplicate) as charges_superseded
    from record
    group by file_key
)
select
    file.file_key,
    file.source,
    file.mapping,
    file.subject,
    file.name,
    file.sha256,
    file.lines_read,
    coalesce(lines.lines_current, 0) as lines_current,
    coalesce(lines.lines_superseded, 0) as lines_superseded,
    coalesce(lines.lines_duplicate, 0) as lines_duplicate,
    file.lines_rejected,
    file.lines_filtered,
    file.charges_read,
    coalesce(lines.charges_current, 0) as charges_current,
    coalesce(lines.charges_superseded, 0) as charges_superseded,
    coalesce(lines.charges_duplicate, 0) as charges_duplicate,
    file.charges_rejected,
    file.charges_filtered,
    file.ignored_columns
from ledger.live_file as file
left join lines using (file_key)
order by file.mapping, file.name
