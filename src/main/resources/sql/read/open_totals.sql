-- grain: one row per practice (and the network, *), kind of outcome and thing that is still open on the newest date
with total as (
    select
        coalesce(practice_id, '*') as practice_id,
        sum(follow_ups_overdue)::bigint as follow_ups_overdue,
        sum(complaints_open)::bigint as complaints_open,
        sum(hand_offs_pending)::bigint as hand_offs_pending
    from mart_aftercare_day
    group by grouping sets ((practice_id), ())
),
counted as (
    unpivot total on columns(* exclude (practice_id)) into name what value number
),
place(what, outcome, place) as (
    values ('follow_ups_overdue', 'follow_up', 1), ('complaints_open', 'feedback', 2), ('hand_offs_pending', 'hand_off', 3)
)
select practice_id, outcome, what, number
from counted
join place using (what)
order by practice_id, place
