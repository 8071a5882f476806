-- grain: at most one row: the hash of what the published star was computed with beside its rows, and why nothing may be
-- added to it, if so
create table if not exists ledger.basis (
    basis varchar not null,
    spoiled varchar
)
