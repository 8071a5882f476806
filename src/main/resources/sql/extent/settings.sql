-- grain: one row: what the star depends on beside the rows of the stage and the statements
select concat_ws(
    chr(31),
    version(),
    (select time_zone from stage.job_setting),
    (select string_agg(item::varchar, chr(31) order by item_id) from stage.item_setting as item)
)
