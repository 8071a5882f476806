create schema if not exists stage
