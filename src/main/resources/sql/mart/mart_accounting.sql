-- grain: one row per live file and mapping: what became of each of its records, and of the charges on them
create or replace table build.mart_accounting as
-- what counted before of the units that new rows touch is taken from the accounts, and what counts now is added
with standing as not materialized (
    select 1 as sign, file_key, line, part, is_current, is_duplicate, 0 as charge from work.practices
    union all
    select 1 as sign, file_key, line, part, is_current, is_duplicate, 0 as charge from work.providers
    union all
    select 1 as sign, file_key, line, part, is_current, is_duplicate, 0 as charge from work.patients
    union all
    select 1 as sign, file_key, line, part, is_current, is_duplicate, 0 as charge from work.payers
    union all
    select 1 as sign, file_key, line, part, is_current, is_duplicate, 0 as charge from work.visits
    union all
    select 1 as sign, file_key, line, part, is_current, is_duplicate, if(entry = 'charge', amount, 0) as charge from work.billing
    union all
    select 1 as sign, file_key, line, part, is_current, is_duplicate, 0 as charge from work.invitations
    union all
    select 1 as sign, file_key, line, part, is_current, is_duplicate, 0 as charge from work.surveys
    union all
    select 1 as sign, file_key, line, part, is_current, is_duplicate, 0 as charge from work.follow_ups
    union all
    select 1 as sign, file_key, line, part, is_current, is_duplicate, 0 as charge from work.feedback
    union all
    select 1 as sign, file_key, line, part, is_current, is_duplicate, 0 as charge from work.hand_offs
    union all
    select -1 as sign, file_key, line, part, is_current, is_duplicate, 0 as charge from extent.before_practices
    union all
    select -1 as sign, file_key, line, part, is_current, is_duplicate, 0 as charge from extent.before_providers
    union all
    select -1 as sign, file_key, line, part, is_current, is_duplicate, 0 as charge from extent.before_patients
    union all
    select -1 as sign, file_key, line, part, is_current, is_duplicate, 0 as charge from extent.before_payers
    union all
    select -1 as sign, file_key, line, part, is_current, is_duplicate, 0 as charge from extent.before_visits
    union all
    select -1 as sign, file_key, line, part, is_current, is_duplicate, if(entry = 'charge', amount, 0) as charge from extent.before_billing
    union all
    select -1 as sign, file_key, line, part, is_current, is_duplicate, 0 as charge from extent.before_invitations
    union all
    select -1 as sign, file_key, line, part, is_current, is_duplicate, 0 as charge from extent.before_surveys
    union all
    select -1 as sign, file_key, line, part, is_current, is_duplicate, 0 as charge from extent.before_follow_ups
    union all
    select -1 as sign, file_key, line, part, is_current, is_duplicate, 0 as charge from extent.before_feedback
    union all
    select -1 as sign, file_key, line, part, is_current, is_duplicate, 0 as charge from extent.before_hand_offs
),
-- a file with as many rows as records were taken has one row per record; to sort out those of all files took as much memory as
-- all the rest. Where only touched units are computed with, rows are few, and how many a file has says nothing of its records
plain as (
    select file_key
    from standing
    join ledger.live_file as file using (file_key)
    where not exists (select 1 from extent.kept_account)
    group by file_key, file.lines_read, file.lines_rejected, file.lines_filtered
    having count(*) = file.lines_read - file.lines_rejected - file.lines_filtered
),
-- a record may make several rows, one per item of a wide survey: it is current if any of them is, and a duplicate
-- only if all of them are
record as not materialized (
    select sign, file_key, is_current, is_duplicate, charge
    from standing
    semi join plain using (file_key)
    union all
    select sign, file_key, bool_or(is_current), bool_and(is_duplicate), sum(charge)
    from standing
    anti join plain using (file_key)
    group by sign, file_key, line, part
),
change as (
    select
        file_key,
        sign * count(*) filter (is_current) as lines_current,
        sign * count(*) filter (not is_current and not is_duplicate) as lines_superseded,
        sign * count(*) filter (is_duplicate) as lines_duplicate,
        sign * coalesce(sum(charge) filter (is_current), 0) as charges_current,
        sign * coalesce(sum(charge) filter (not is_current and not is_duplicate), 0) as charges_superseded,
        sign * coalesce(sum(charge) filter (is_duplicate), 0) as charges_duplicate
    from record
    group by sign, file_key
),
lines as (
    select
        file_key,
        sum(lines_current)::bigint as lines_current,
        sum(lines_superseded)::bigint as lines_superseded,
        sum(lines_duplicate)::bigint as lines_duplicate,
        sum(charges_current)::decimal(38, 4) as charges_current,
        sum(charges_superseded)::decimal(38, 4) as charges_superseded,
        sum(charges_duplicate)::decimal(38, 4) as charges_duplicate
    from (
        select * from change
        union all by name
        select * from extent.kept_account
    )
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
