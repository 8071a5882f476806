-- grain: one row per content and mapping that is not read again: it counts, or was forgotten
select mapping, name, sha256, reading, state = 'forgotten' as is_forgotten
from ledger.file
where state in ('published', 'forgotten')
order by mapping, name, file_key
