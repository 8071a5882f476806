delete from stage.{subject}
where {condition}
