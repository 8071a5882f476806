-- grain: one row per practice (and the network, *), kind of outcome and thing counted, over the months of a window
with total as (
    select
        coalesce(practice_id, '*') as practice_id,
        sum(follow_ups_due)::bigint as follow_ups_due,
        sum(follow_ups_attempted)::bigint as follow_ups_attempted,
        sum(patients_reached)::bigint as patients_reached,
        sum(complaints)::bigint as complaints,
        sum(questions)::bigint as questions,
        sum(compliments)::bigint as compliments,
        sum(hand_offs)::bigint as hand_offs,
        sum(hand_offs_failed)::bigint as hand_offs_failed,
        sum(hand_offs_late)::bigint as hand_offs_late
    from mart_aftercare_day
    where month between ? and ?
    group by grouping sets ((practice_id), ())
),
counted as (
    unpivot total on columns(* exclude (practice_id)) into name what value number
),
place(what, outcome, place) as (
    values
        ('follow_ups_due', 'follow_up', 1),
        ('follow_ups_attempted', 'follow_up', 2),
        ('patients_reached', 'follow_up', 3),
        ('complaints', 'feedback', 4),
        ('questions', 'feedback', 5),
        ('compliments', 'feedback', 6),
        ('hand_offs', 'hand_off', 7),
        ('hand_offs_failed', 'hand_off', 8),
        ('hand_offs_late', 'hand_off', 9)
)
select practice_id, outcome, what, number
from counted
join place using (what)
order by practice_id, place
