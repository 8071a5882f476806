-- grain: one row per key of a person who was erased, and of that person's visits and invitations, under the name of the
-- stage's column that holds such keys: rows with one are left out whenever they are read again
create table if not exists ledger.erased (
    column_name varchar not null,
    key bigint not null
)
