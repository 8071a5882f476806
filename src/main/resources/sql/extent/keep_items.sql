insert into extent.kept_item
select item_id
from main.dim_survey_item
where is_inferred
