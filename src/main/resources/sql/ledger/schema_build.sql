create schema if not exists build
