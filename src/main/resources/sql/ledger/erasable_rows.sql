-- grain: one row: how many rows would go
select count(*) as rows
from stage.{subject}
where {condition}
