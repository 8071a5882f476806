-- grain: one row where what is published was not computed with the present statements and settings
select
    case
        when basis.basis is null then 'there is no publish to add to'
        when basis.spoiled is not null then basis.spoiled
        else 'the version of cx, the measures or the time zone are others than at the last publish'
    end as reason
from (select ? as basis) as present
left join ledger.basis as basis on true
where basis.basis is distinct from present.basis or basis.spoiled is not null
