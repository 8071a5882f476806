-- severity: stop
-- what a run builds stands nowhere in what it leaves as it is: a fact has one row, a response's key is that of one response
select 'fact_visit' as table_name, visit_key as key from coming.fact_visit semi join (select visit_key from build.fact_visit) using (visit_key) group by visit_key having count(*) > 1
union all
select 'fact_billing_line', billing_line_key from coming.fact_billing_line semi join (select billing_line_key from build.fact_billing_line) using (billing_line_key) group by billing_line_key having count(*) > 1
union all
select 'fact_survey_invitation', survey_invitation_key from coming.fact_survey_invitation semi join (select survey_invitation_key from build.fact_survey_invitation) using (survey_invitation_key) group by survey_invitation_key having count(*) > 1
union all
select 'fact_survey_answer', survey_answer_key from coming.fact_survey_answer semi join (select survey_answer_key from build.fact_survey_answer) using (survey_answer_key) group by survey_answer_key having count(*) > 1
union all
select 'response', response_key from coming.fact_survey_answer semi join (select response_key from build.fact_survey_answer) using (response_key) group by response_key having count(distinct response_id) > 1
union all
select 'fact_follow_up', follow_up_key from coming.fact_follow_up semi join (select follow_up_key from build.fact_follow_up) using (follow_up_key) group by follow_up_key having count(*) > 1
union all
select 'fact_feedback', feedback_key from coming.fact_feedback semi join (select feedback_key from build.fact_feedback) using (feedback_key) group by feedback_key having count(*) > 1
union all
select 'fact_hand_off', hand_off_key from coming.fact_hand_off semi join (select hand_off_key from build.fact_hand_off) using (hand_off_key) group by hand_off_key having count(*) > 1
