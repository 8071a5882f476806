-- grain: one row per rejected line of one subject, of the files that count and of those held back
select
    file.name, reject.line, reject.column_name, reject.value, reject.reason, reject.expected,
    reject.mapped,
    file.mapping, reject.part, file.sha256
from ledger.reject as reject
join ledger.read_file as file using (file_key)
where file.subject = ?
order by file.name, reject.line, reject.part, file.mapping
