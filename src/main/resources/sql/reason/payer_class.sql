-- grain: one row where a payer is of another class: bill lines that state none are of its class
select 'the class of a payer has changed: ' || min(payer.payer_id) as reason
from build.dim_payer as payer
join main.dim_payer as before using (payer_key)
where payer.payer_class is distinct from before.payer_class
having count(*) > 0
