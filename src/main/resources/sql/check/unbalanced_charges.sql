-- severity: stop
-- charges read = current + superseded + duplicate + rejected + filtered, per file and mapping
select mapping, name, charges_read
from build.mart_accounting
where charges_read <> charges_current + charges_superseded + charges_duplicate + charges_rejected + charges_filtered
