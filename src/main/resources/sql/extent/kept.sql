-- grain: one row per published row of {table} whose unit no new row touches
create or replace view extent.kept_{table} as
select content.*
from warehouse.main.{table} as content
anti join extent.{subject} as touched on content.{key} = touched.row_key
