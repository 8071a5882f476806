-- grain: one row per published row of {table} whose unit a new row touches
create or replace view extent.replaced_{table} as
select content.*
from warehouse.main.{table} as content
semi join extent.{subject} as touched on content.{key} = touched.row_key
