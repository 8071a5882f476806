-- grain: one row per table that an older version made with other columns than this one wants: the columns that it holds,
-- and for new ones that can't be empty, what stands there
with column_of as (
    select database_name = 'wanted' as is_wanted, schema_name || '.' || table_name as table_name, * exclude (table_name)
    from duckdb_columns()
    where database_name in ('wanted', current_database())
),
layout as (
    select
        table_name,
        is_wanted,
        list({'name': column_name, 'type': data_type, 'may_be_empty': is_nullable} order by column_index) as columns
    from column_of
    group by table_name, is_wanted
),
other_layout as (
    select table_name
    from layout
    group by table_name
    having count(*) = 2 and count(distinct columns) = 2
)
select
    table_name,
    string_agg(
        case
            when held.column_name is not null then ''
            when wanted.data_type = 'VARCHAR' then ''''' as '
            else '0 as '
        end || '"' || wanted.column_name || '"',
        ', ' order by wanted.column_index
    ) as columns
from other_layout
join column_of as wanted using (table_name)
left join column_of as held
    on held.table_name = wanted.table_name and held.column_name = wanted.column_name and not held.is_wanted
where wanted.is_wanted and (held.column_name is not null or not wanted.is_nullable)
group by table_name
order by table_name
