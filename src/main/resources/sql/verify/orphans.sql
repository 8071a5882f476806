-- grain: one row per key of a fact that its dimension does not have
select fact.{key} as orphan
from main.{fact} as fact
anti join main.{dimension} as dimension on fact.{key} = dimension.{key}
