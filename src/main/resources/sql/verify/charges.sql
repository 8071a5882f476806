-- grain: one row: charges that stand in the star, and those current by the accounts of the files
select
    (select coalesce(sum(amount), 0) from main.fact_billing_line where entry = 'charge')::varchar as in_star,
    (select coalesce(sum(charges_current), 0) from main.mart_accounting)::varchar as in_accounts
