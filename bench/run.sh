#!/bin/sh
# Measures cx against its peers and writes RESULTS.md: bench/run.sh [--visits N --practices P --months M --rounds R --larger L]
# PYTHON names an interpreter that has requirements.txt; without it the peer in pandas is left out.
set -eu

bench=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
home=$(dirname "$bench")

# cx builds itself; what it brings along is all that the peers in Java need
"$home/cx" --version >/dev/null
mkdir -p "$bench/work/classes"
javac -cp "$home/target/lib/*" -d "$bench/work/classes" "$bench"/peers/*.java

exec "${PYTHON:-python3}" "$bench/harness/bench.py" "$@"
