-- grain: one row per file and sign: what its records of a subject add to the accounts, or take from them
create or replace table work.account_change (
    file_key bigint,
    lines_current bigint, lines_superseded bigint, lines_duplicate bigint,
    charges_current decimal(38, 4), charges_superseded decimal(38, 4), charges_duplicate decimal(38, 4)
)
