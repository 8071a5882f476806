insert into stage.item_setting (
    item_id, label, version, touchpoint, scale, lowest, highest, is_key, screener_id, screener_passes
)
values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::integer[])
