-- grain: one row per key that some rows of {subject} bring to the touched units
insert into extent.unit_key
with reached as (
    select unnest([{keys}], recursive := true)
    from stage.{subject}
    where {condition}
)
select distinct kind, key, {step}
from reached
anti join extent.unit_key using (kind, key)
where key is not null
