-- a random number that stands for two patients would join them
select 'interval' as what, surrogate from patient_surrogate group by surrogate having count(*) > 1
union all
select 'patient', durable_surrogate from durable_surrogate
where durable_surrogate is not null
group by durable_surrogate having count(*) > 1
