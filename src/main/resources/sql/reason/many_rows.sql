-- grain: one row where so many rows are touched that computing the whole is quicker
select 'a third of all rows, or more, is touched' as reason
from (
    select
        (select count(*) from extent.visits) + (select count(*) from extent.billing)
        + (select count(*) from extent.surveys) as touched,
        (select count(*) from stage.visits) + (select count(*) from stage.billing)
        + (select count(*) from stage.surveys) as staged
)
where touched > ? and 3 * touched > staged
