-- grain: one row per reason to compute the star whole
select reason from extent.reason order by reason
