-- what became of the records of {subject}, a subject at a time, for all of them at once are most of the memory of a run;
-- what counted before of the units that new rows touch is taken from the accounts, and what counts now is added
insert into work.account_change by name
with standing as not materialized (
    select 1 as sign, file_key, line, part, is_current, is_duplicate, {charge} as charge
    from work.{subject}
    union all
    select -1, file_key, line, part, is_current, is_duplicate, {charge}
    from extent.before_{subject}
),
-- a file with as many rows as records were taken has one row per record, which need not be sorted out. Where only touched
-- units are computed with, rows are few, and how many a file has says nothing of its records
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
)
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
