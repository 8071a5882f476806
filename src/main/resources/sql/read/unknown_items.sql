-- grain: one row per item that answers name and the measure dictionary lacks
select item_id, count(*) as answers
from fact_survey_answer
join dim_survey_item using (survey_item_key)
where is_inferred
group by item_id
order by item_id
