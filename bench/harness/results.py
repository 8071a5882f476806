"""RESULTS.md: medians, ratios, checks, targets, and where the time goes."""

import os
import platform
import re
import subprocess
from datetime import date
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from statistics import median

from places import HOME

WORKBOOKS = "writeWorkbooks"
NAMES = {
    "floor": "(a) floor: Commons CSV parses the same bytes, one thread",
    "sql": "(b) an expert's DuckDB script: files to star and marts",
    "pandas": "(c) pandas and openpyxl: files to workbooks",
    "textbook": "(d) textbook Spring Batch into HSQLDB: files to star tables",
    "cx": "**cx: files to all workbooks**",
    "cx star": "**cx: files to published star**",
    "cx workbooks": "cx: workbooks of the latest period",
    "cx day": "cx: a day's files on the history, to all workbooks",
    "cx day star": "cx: a day's files on the history, to published star",
    "cx month": "cx: the reported month again",
    "cx nothing new": "cx: a night without new files",
    "cx status": "cx: status",
    "cx larger": "cx: files to all workbooks, more visits",
    "cx larger day": "cx: a day's files on that history, to all workbooks",
    "cx larger day star": "cx: a day's files on that history, to published star",
}
STARS = {"cx": "cx star", "cx day": "cx day star", "cx larger day": "cx larger day star"}


class Times:
    """Seconds of each round; cuts of a run by its step times."""

    def __init__(self, rounds):
        self.rounds = rounds
        self.seconds = {name: [took.seconds for took in all] for name, all in rounds.items()}
        for run, star in STARS.items():
            if run in rounds:
                self.seconds[star] = [took.seconds - took.steps.get(WORKBOOKS, 0) for took in rounds[run]]
        self.seconds["cx workbooks"] = [took.steps[WORKBOOKS] for took in rounds["cx"]]

    def of(self, name):
        return median(self.seconds[name])

    def ratio(self, part, *whole):
        """Of each round, then the median: what slows a round down slows both."""
        sums = map(sum, zip(*(self.seconds[name] for name in whole)))
        return median(ours / theirs for ours, theirs in zip(self.seconds[part], sums))

    def megabytes(self, name):
        return max(took.megabytes for took in self.rounds[name])

    def steps(self, name, without=()):
        """Seconds of each step, and of what lies outside of them, in the round that is the median."""
        def steps_of(took):
            outside = took.seconds - sum(took.steps.values())
            steps = {**took.steps, "start and end": max(0, outside)}
            return {step: seconds for step, seconds in steps.items() if step not in without}

        rounds = sorted(map(steps_of, self.rounds[name]), key=lambda steps: sum(steps.values()))
        return rounds[len(rounds) // 2]


class Target:
    """What is allowed, what was measured, and which run's steps tell why."""

    def __init__(self, words, limit, measured, unit, run, at_least=False, without=()):
        self.words, self.limit, self.measured, self.unit, self.run = words, limit, measured, unit, run
        self.at_least, self.without = at_least, without

    @property
    def met(self):
        return self.measured >= self.limit if self.at_least else self.measured <= self.limit

    def line(self):
        allowed = f"{'at least' if self.at_least else 'at most'} {self.limit:.3g}{self.unit}"
        return f"| {self.words} | {allowed} | {self.measured:.2f}{self.unit} | {'met' if self.met else '**missed**'} |"


def targets(times, counts, larger):
    """Only peers that count are held against."""
    books = (WORKBOOKS,)
    found = [Target("files to star, times the floor (a)", 3.5, times.ratio("cx star", "floor"), " x", "cx", without=books)]
    if counts("sql"):
        found.append(Target("files to workbooks, times the script (b) and the same workbooks", 1.3,
                            times.ratio("cx", "sql", "cx workbooks"), " x", "cx"))
    if counts("pandas"):
        found.append(Target("files to workbooks, times faster than pandas (c)", 3,
                            1 / times.ratio("cx", "pandas"), " x", "cx", at_least=True))
    if counts("textbook"):
        found.append(Target("files to star, times faster than the textbook (d)", 6,
                            1 / times.ratio("cx star", "textbook"), " x", "cx", at_least=True, without=books))
    peak = max((name for name in times.rounds if name.startswith("cx") and "larger" not in name), key=times.megabytes)
    return [
        *found,
        Target("peak memory of cx", 2, times.megabytes(peak) / 1024, " GB", peak),
        Target("a day's star on the history", 8, times.of("cx day star"), " s", "cx day", without=books),
        Target("all workbooks of the latest period", 20, times.of("cx workbooks"), " s", "cx"),
        Target("a month again, of a full run", 1 / 6, times.ratio("cx month", "cx"), "", "cx month"),
        Target("status", 1, times.of("cx status"), " s", "cx status"),
        Target("a night without new files", 4, times.of("cx nothing new"), " s", "cx nothing new"),
        *growth(times, larger),
    ]


def growth(times, larger):
    """What the larger history is held to: once measured, against the medians."""
    if "cx larger" not in times.rounds:
        return []
    return [
        Target(f"{larger} times the visits: memory", 1.3, times.megabytes("cx larger") / times.megabytes("cx"), " x", "cx larger"),
        Target(f"{larger} times the visits: time", 1.1 * larger, times.of("cx larger") / times.of("cx"), " x", "cx larger"),
        Target(f"{larger} times the visits: a day's star", 1.25, times.of("cx larger day star") / times.of("cx day star"), " x",
               "cx larger day", without=(WORKBOOKS,)),
        Target(f"{larger} times the visits: a day, all workbooks", 1.25, times.of("cx larger day") / times.of("cx day"), " x",
               "cx larger day"),
    ]


def write(file: Path, asked, data, rounds, verdicts, load):
    times = Times(rounds)
    held = targets(times, lambda peer: peer in verdicts and verdicts[peer].counts, asked.larger)
    lines = [
        "# Results",
        "",
        "Written by `bench/run.sh`; [README.md](README.md) says what is measured and why.",
        "",
        *provisional(load),
        f"* {date.today()}, commit `{commit()}`, rounds: {asked.rounds}, in each all programs in turn",
        f"* Data: `{data.command}`: {data.bytes / 1e6:,.0f} MB in {len(data.files)} files",
        f"* Machine: {machine()}",
        f"* Versions: {versions()}",
        *flags(asked),
        "",
        "## Whole processes",
        "",
        "Seconds are medians, with the fastest and slowest round. Times cx is the median of the rounds' ratios to cx of",
        "the same cut: (a), (b) and (d) to files to star, (c) to files to all workbooks. Memory is the highest resident",
        "size of any round.",
        "",
        "| program | s | from - to | times cx | MB |",
        "|---|---:|---:|---:|---:|",
        *(program(times, name, verdicts) for name in NAMES if name in times.seconds),
        "",
        "The cuts of cx are whole processes less the step `writeWorkbooks`, which runs alone and last.",
        "",
        "## The same figures",
        "",
        "Checked behind the last round: integers exactly, everything else as far as it is shown. Peers (b) and (c) against cx's",
        "`network/data/measures.csv`, all cells of the measures that the peer has, by month and quarter, that cx does not",
        "hide; (d) against cx's star.",
        "",
        *(f"* ({letter(peer)}) {verdict.words}.{'' if verdict.counts else ' **It does not count.**'}"
          for peer, verdict in verdicts.items()),
        *missing(times),
        "",
        "## Targets",
        "",
        "Seconds and gigabytes are meant for 1,000,000 visits of 200 practices.",
        "",
        "| what | allowed | measured | |",
        "|---|---|---:|---|",
        *(target.line() for target in held),
        "",
        "## Where the time goes",
        "",
        *why([target for target in held if not target.met], times),
        "",
        "What was tried against it: [docs/scale.md](../docs/scale.md#where-the-time-goes).",
        "",
        "All steps of cx, seconds in the round that is the median:",
        "",
        *step_table(times),
    ]
    file.write_text("\n".join(lines) + "\n")


def flags(asked):
    """As they are behind the larger run, which asks for more heap than the others."""
    given = os.environ.get("CX_JAVA_OPTS", "")
    return [f"* Flags of cx's JVM beyond its launcher's, in the last run of {asked.larger} times the visits: `{given}`"] if given else []


def provisional(load):
    """A load of one is what building cx leaves behind."""
    if load < 1:
        return []
    return [f"**Provisional: the machine had other work (load {load:.1f} before the benchmark).**", ""]


def program(times, name, verdicts):
    seconds = times.seconds[name]
    cut = "cx" if name == "pandas" else "cx star"
    ratio = f"{times.ratio(name, cut):.2f}" if name in ["floor", "sql", "pandas", "textbook"] else ""
    memory = f"{times.megabytes(name):,.0f}" if name in times.rounds else ""
    counts = name not in verdicts or verdicts[name].counts
    words = NAMES[name] + ("" if counts else " - *does not count*")
    return f"| {words} | {median(seconds):.1f} | {min(seconds):.1f} - {max(seconds):.1f} | {ratio} | {memory} |"


def letter(peer):
    return NAMES[peer][1]


def missing(times):
    return [] if "pandas" in times.rounds else ["* (c) was not run: its packages are not installed."]


def why(missed, times):
    """Of each run (or its cut) behind a missed target, the steps that make up nine tenths of it."""
    cuts = {}
    for target in missed:
        cuts.setdefault((target.run, target.without), []).append(target.words)
    for (run, without), words in cuts.items():
        steps = times.steps(run, without)
        total, told, left = sum(steps.values()), [], 1.0
        for step, seconds in sorted(steps.items(), key=lambda item: -item[1]):
            if left > 0.1:
                told.append(f"`{step}` {seconds:.1f} s ({100 * seconds / total:.0f} %)")
                left -= seconds / total
        yield f"* *{'*; *'.join(words)}*: {total:.1f} s, of which {', '.join(told)}."


def step_table(times):
    runs = {"cx": "full run", "cx day": "a day", "cx month": "month again", "cx nothing new": "nothing new",
            "cx larger": "more visits", "cx larger day": "a day on them"}
    runs = {run: words for run, words in runs.items() if run in times.rounds}
    columns = {run: times.steps(run) for run in runs}
    steps = list(dict.fromkeys(step for column in columns.values() for step in column))
    steps.append(steps.pop(steps.index("start and end")))
    yield "| step | " + " | ".join(runs.values()) + " |"
    yield "|---|" + "---:|" * len(runs)
    for step in steps:
        cells = (f"{column[step]:.1f}" if step in column else "" for column in columns.values())
        yield f"| `{step}` | " + " | ".join(cells) + " |"


def commit():
    git = ["git", "-C", str(HOME)]
    return subprocess.run([*git, "rev-parse", "--short", "HEAD"], capture_output=True, text=True).stdout.strip()


def machine():
    processor = re.search(r"model name\s*: (.*)", Path("/proc/cpuinfo").read_text())
    memory = int(re.search(r"MemTotal:\s*(\d+)", Path("/proc/meminfo").read_text())[1]) / 1024**2
    return f"{os.cpu_count()} cores ({processor[1] if processor else platform.machine()}), {memory:.0f} GB memory, Linux"


def versions():
    java = subprocess.run(["java", "-version"], capture_output=True, text=True).stderr
    found = ["Java " + re.search('"(.*?)"', java)[1], f"Python {platform.python_version()}"]
    for jar in ["duckdb_jdbc", "hsqldb", "commons-csv", "spring-batch-core", "poi"]:
        found += [path.stem.replace(f"{jar}-", f"{jar} ") for path in (HOME / "target/lib").glob(f"{jar}-[0-9]*.jar")]
    for package in ["pandas", "numpy", "pyarrow", "openpyxl"]:
        try:
            found.append(f"{package} {version(package)}")
        except PackageNotFoundError:
            pass
    return ", ".join(found)
