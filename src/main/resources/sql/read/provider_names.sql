-- grain: one row per provider with a name, as it stands now
select practice_id, provider_id, name
from dim_provider
where is_current and not is_inferred and name is not null
order by practice_id, provider_id
