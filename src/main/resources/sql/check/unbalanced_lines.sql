-- severity: stop
-- lines read = current + superseded + duplicate + rejected + filtered, per file and mapping
select mapping, name, lines_read
from build.mart_accounting
where lines_read <> lines_current + lines_superseded + lines_duplicate + lines_rejected + lines_filtered
