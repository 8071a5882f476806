-- grain: one row per column that the published table of this name has in another way than the built one
with layout as (
    select column_name, data_type
    from duckdb_columns()
    where (database_name = 'build' or database_name = current_database() and schema_name = 'main') and table_name = '{table}'
)
select column_name
from layout
group by column_name
having count(*) <> 2 or count(distinct data_type) <> 1
