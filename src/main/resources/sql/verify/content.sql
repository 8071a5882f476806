-- grain: one row: rows and content of a table; where a row came from is no content of it
select count(*) as rows, coalesce(sum(hash(content)::hugeint), 0)::varchar as hash
from (select columns(c -> c not in ('run_key', 'file_key', 'line')) from {schema}.{table}) as content
