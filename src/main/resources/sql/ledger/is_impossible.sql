-- whether two clocks that are both there make no stage: backwards, or over 24 hours apart
create or replace macro is_impossible(from_clock, to_clock) as
    coalesce(to_clock < from_clock or to_clock > from_clock + interval 24 hours, false)
