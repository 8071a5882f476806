-- severity: stop
-- a dimension's key is unique
select 'dim_practice' as dimension, practice_key from build.dim_practice group by practice_key having count(*) > 1
union all
select 'dim_provider', provider_key from build.dim_provider group by provider_key having count(*) > 1
union all
select 'dim_patient', patient_key from coming.dim_patient group by patient_key having count(*) > 1
union all
select 'dim_payer', payer_key from build.dim_payer group by payer_key having count(*) > 1
union all
select 'dim_visit_profile', visit_profile_key from build.dim_visit_profile group by visit_profile_key having count(*) > 1
union all
select 'dim_survey_item', survey_item_key from build.dim_survey_item group by survey_item_key having count(*) > 1
