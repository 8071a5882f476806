attach ':memory:' as {name} (compress)
