"""Whole processes: how they are started, and what they took."""

import importlib.util
import json
import os
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

from places import CX, HOME, JOB, PEERS, WORK

CLASSES = f"{WORK / 'classes'}:{HOME / 'target/lib/*'}"
# as cx itself; the textbook keeps the keys of all visits and its database's cache in memory
JAVA = ["java", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED", "-cp", CLASSES]


@dataclass(frozen=True)
class Took:
    """Seconds by the clock on the wall, and the peak of resident memory as `/usr/bin/time -v` has it."""

    seconds: float
    megabytes: float
    steps: dict = field(default_factory=dict)


def peers(data: Path) -> dict:
    """Name and command of each peer; the last argument is the folder it writes into."""
    commands = {
        "floor": [*JAVA, "Floor", data],
        "sql": [*JAVA, "ExpertSql", PEERS / "expert.sql", data],
        "pandas": [sys.executable, PEERS / "analyst.py", data],
        "textbook": [*JAVA, "-Xmx3g", "Textbook", PEERS / "textbook.sql", data],
    }
    if not all(importlib.util.find_spec(package) for package in ["pandas", "openpyxl", "pyarrow"]):
        del commands["pandas"]
    return commands


def run_peer(command: list, output: Path) -> Took:
    shutil.rmtree(output, ignore_errors=True)
    return timed([*command, output])


def cx(*arguments, output: Path) -> Took:
    """A run leaves its step times in its run.json."""
    before = set(output.glob("runs/*/run.json"))
    took = timed([CX, *arguments, "--output", output], allowed={0, 10})
    fresh = set(output.glob("runs/*/run.json")) - before
    steps = json.loads(max(fresh).read_text())["secondsByStep"] if fresh else {}
    return Took(took.seconds, took.megabytes, steps)


def cx_run(data: Path, output: Path, *options) -> Took:
    return cx("run", JOB, "--input", data, *options, output=output)


def timed(command: list, allowed=frozenset({0})) -> Took:
    log = WORK / "last-output.txt"
    with log.open("wb") as out:
        began = time.monotonic()
        process = subprocess.Popen(list(map(str, command)), stdout=out, stderr=subprocess.STDOUT, cwd=HOME)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.monotonic() - began
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in allowed:
        raise SystemExit(f"{' '.join(process.args)} ended with {process.returncode}:\n{log.read_text()[-3000:]}")
    return Took(seconds, usage.ru_maxrss / 1024)
