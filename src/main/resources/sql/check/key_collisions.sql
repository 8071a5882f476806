-- severity: stop
-- one 64-bit key stands for two different things: a collision of hashes
select 'visits' as subject, row_key from work.visits group by row_key having count(distinct concat_ws(chr(31), practice_id, visit_id)) > 1
union all
select 'billing', row_key from work.billing group by row_key having count(distinct concat_ws(chr(31), practice_id, line_id)) > 1
union all
select 'invitations', row_key from work.invitations group by row_key having count(distinct concat_ws(chr(31), practice_id, invitation_id)) > 1
union all
select 'surveys', row_key from work.surveys group by row_key having count(distinct concat_ws(chr(31), practice_id, response_id, item)) > 1
union all
select 'follow_ups', row_key from work.follow_ups group by row_key having count(distinct concat_ws(chr(31), practice_id, follow_up_id)) > 1
union all
select 'feedback', row_key from work.feedback group by row_key having count(distinct concat_ws(chr(31), practice_id, feedback_id)) > 1
union all
select 'hand_offs', row_key from work.hand_offs group by row_key having count(distinct concat_ws(chr(31), practice_id, hand_off_id)) > 1
union all
select 'responses', response_key from work.answer group by response_key having count(distinct concat_ws(chr(31), practice_id, response_id)) > 1
