"""Runs cx and its peers on the same files, one after the other, round by round, and writes RESULTS.md."""

import argparse
import csv
import os
import shutil
import subprocess
from calendar import monthrange
from collections import defaultdict
from pathlib import Path

import check
import data as files
import programs
import results
from places import BENCH, CX, WORK

# what the textbook's tables are held against; answers count before the second of two responses is set aside
STAR = """
    select 'dim_practice' as name, count(distinct practice_id) as rows, 0 as amount from dim_practice where not is_inferred
    union all select 'dim_provider', count(*), 0 from dim_provider where not is_inferred
    union all select 'dim_patient', count(distinct patient_durable_key), 0 from dim_patient where not is_inferred
    union all select 'dim_payer', count(*), 0 from dim_payer where not is_inferred
    union all select 'fact_visit', count(*), 0 from fact_visit
    union all select 'fact_billing_line', count(*), sum(amount) from fact_billing_line
    union all select 'fact_survey_invitation', count(*), 0 from fact_survey_invitation
    union all select 'fact_survey_answer', count(distinct row_key), 0 from stage.surveys
    union all select 'fact_follow_up', count(*), 0 from fact_follow_up
    union all select 'fact_feedback', count(*), 0 from fact_feedback
    union all select 'fact_hand_off', count(*), 0 from fact_hand_off
"""


def main():
    asked = options()
    load = os.getloadavg()[0]
    WORK.mkdir(exist_ok=True)
    data = files.sample(asked.visits, asked.practices, asked.months)
    base = WORK / "base"
    say("the history that a day is added to")
    shutil.rmtree(base, ignore_errors=True)
    programs.cx_run(data.history, base)

    rounds = defaultdict(list)
    for number in range(asked.rounds):
        say(f"round {number + 1} of {asked.rounds}")
        everyone = [*programs.peers(data.all).items(), ("cx", None)]
        start = number % len(everyone)
        for name, command in everyone[start:] + everyone[:start]:
            for what, took in (run_peer(name, command) if command else run_cx(data, base)):
                rounds[what].append(took)
                say(f"  {what:14} {took.seconds:8.1f} s {took.megabytes:8.0f} MB")
    found = verdicts()
    results.write(BENCH / "RESULTS.md", asked, data, dict(rounds), found, load)
    if asked.larger > 1:
        say(f"{asked.larger} times the visits")
        for what, took in run_larger(asked):
            rounds[what].append(took)
            say(f"  {what:14} {took.seconds:8.1f} s {took.megabytes:8.0f} MB")
        results.write(BENCH / "RESULTS.md", asked, data, dict(rounds), found, load)
    say(f"written: {BENCH / 'RESULTS.md'}")


def run_peer(name, command):
    yield name, programs.run_peer(command, WORK / name)


def run_cx(data, base):
    """A full run, and on what it leaves: a month again, a night without news, the status; then a day on the history."""
    output = WORK / "cx"
    shutil.rmtree(output, ignore_errors=True)
    yield "cx", programs.cx_run(data.all, output)
    month = reported(output)
    last = monthrange(int(month[:4]), int(month[5:]))[1]
    yield "cx month", programs.cx_run(data.all, output, "--from", f"{month}-01", "--to", f"{month}-{last}")
    yield "cx nothing new", programs.cx_run(data.all, output)
    yield "cx status", programs.cx("status", output=output)
    day = WORK / "cx-day"
    shutil.rmtree(day, ignore_errors=True)
    shutil.copytree(base, day)
    yield "cx day", programs.cx_run(data.nightly, day)


def run_larger(asked):
    """Once, behind everything: a history of the same practices with more visits, and a day on it; the heap has to grow with them, half as fast."""
    heap = max(1, asked.larger // 2)
    os.environ["CX_JAVA_OPTS"] = f"{os.environ.get('CX_JAVA_OPTS', '')} -Xmx{heap}g".strip()
    data = files.sample(asked.larger * asked.visits, asked.practices, asked.months)
    output = WORK / "cx-larger"
    shutil.rmtree(output, ignore_errors=True)
    yield "cx larger", programs.cx_run(data.history, output)
    yield "cx larger day", programs.cx_run(data.nightly, output)


def reported(output: Path) -> str:
    return max(folder.name for folder in (output / "reports").iterdir() if not folder.name.startswith("."))


def verdicts() -> dict:
    output = WORK / "cx"
    ours = output / "reports" / reported(output) / "network/data/measures.csv"
    found = {name: check.measures(ours, WORK / name / "measures.csv")
             for name in ["sql", "pandas"] if (WORK / name).exists()}
    found["textbook"] = check.tables(star(output), WORK / "textbook/tables.csv")
    return found


def star(output: Path) -> dict:
    answer = subprocess.run([CX, "query", STAR, "--format", "csv", "--output", output],
                            check=True, capture_output=True, text=True)
    return {row["name"]: (int(row["rows"]), float(row["amount"])) for row in csv.DictReader(answer.stdout.splitlines())}


def options():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--visits", type=int, default=1_000_000)
    parser.add_argument("--practices", type=int, default=200)
    parser.add_argument("--months", type=int, default=36)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--larger", type=int, default=4, help="times the visits of a last run; 1: none")
    return parser.parse_args()


def say(text):
    print(text, flush=True)


if __name__ == "__main__":
    main()
