-- grain: one row where rows begin or cease to count that any unit may depend on
select 'a file of ' || subject || ' is new, changed or gone: ' || min(name) as reason
from extent.changed_file
where subject in ('practices', 'providers', 'payers')
group by subject
order by subject
limit 1
