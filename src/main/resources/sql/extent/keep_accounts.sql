insert into extent.kept_account by name
select
    file_key, lines_current, lines_superseded, lines_duplicate, charges_current, charges_superseded, charges_duplicate
from main.mart_accounting
