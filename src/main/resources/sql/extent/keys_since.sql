-- grain: one row per kind of keys that a step or a later one of the search has found
select distinct kind
from extent.unit_key
where step >= ?
