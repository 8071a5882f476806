drop schema {schema} cascade
