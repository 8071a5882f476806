-- grain: one row per practice version and service date of which a row is replaced or new
create or replace table extent.computed_day as
select practice_key, service_date_key from extent.replaced_fact_visit
union
select practice_key, service_date_key from build.fact_visit
union
select practice_key, service_date_key from extent.replaced_fact_billing_line
union
select practice_key, service_date_key from build.fact_billing_line
union
select practice_key, service_date_key from extent.replaced_fact_survey_invitation
union
select practice_key, service_date_key from build.fact_survey_invitation
union
select practice_key, service_date_key from extent.replaced_fact_survey_answer
union
select practice_key, service_date_key from build.fact_survey_answer
