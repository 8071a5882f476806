-- grain: one row per file that counted before: what became of its records
create or replace table extent.kept_account (
    file_key bigint,
    lines_current bigint, lines_superseded bigint, lines_duplicate bigint,
    charges_current decimal(38, 4), charges_superseded decimal(38, 4), charges_duplicate decimal(38, 4)
)
