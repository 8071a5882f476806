-- grain: one row per row of {table} that will be published in the practices' days that are computed anew
create or replace view extent.part_{table} as
select content.*
from coming.{table} as content
semi join extent.computed_day as computed
    on content.practice_key = computed.practice_key and content.service_date_key = computed.service_date_key
