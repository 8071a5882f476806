-- grain: one row per practice and subject: the first month with messages or hand-offs; before it, none were written down,
-- and months without records must not pass for months without complaints
create or replace table work.delivering_since as
select practice_id, 'feedback' as subject, date_trunc('month', min(service_date))::date as month
from work.message_outcome
group by practice_id
union all
select practice_id, 'hand_offs', date_trunc('month', min(service_date))::date
from work.hand_off_outcome
where service_date is not null
group by practice_id
