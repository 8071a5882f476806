insert into extent.kept_provider
select distinct provider.practice_id, provider.provider_id
from extent.kept_fact_visit as fact
join main.dim_provider as provider using (provider_key)
where fact.provider_key <> 0
