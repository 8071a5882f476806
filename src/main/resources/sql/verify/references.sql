-- grain: one row per published fact that has a key of this name
select table_name
from duckdb_columns()
where database_name = current_database() and schema_name = 'main' and column_name = ? and table_name like 'fact%'
order by table_name
