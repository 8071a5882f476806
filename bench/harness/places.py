"""Where things lie."""

from pathlib import Path

BENCH = Path(__file__).resolve().parent.parent
HOME = BENCH.parent
PEERS = BENCH / "peers"
WORK = BENCH / "work"
CX = HOME / "cx"
JOB = "jobs/nightly.yaml"
