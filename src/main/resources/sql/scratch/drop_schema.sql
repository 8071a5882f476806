drop schema if exists {name} cascade
