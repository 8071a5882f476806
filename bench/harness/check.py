"""Whether a peer computed the same: its figures against those in cx's measures.csv, cell by cell."""

import csv
from dataclasses import dataclass
from pathlib import Path

KEY = ("practice_id", "period_start", "period_end", "measure_id", "statistic")
EXACT = 1e-9
# cx publishes numbers as its workbooks show them: so many decimals, by statistic
DECIMALS = {"top_box": 2, "middle_box": 2, "bottom_box": 2, "within_target": 2, "rate": 3, "linear_mean": 1}
# shares of patients, and events per 100 visits
HUNDREDTHS = ("response_rate", "electronic_survey_share", "per_100_visits")
# the network's are made of those practices whose own can be told (docs/methods.md); a peer has no such rule
SCORES = {"top_box", "middle_box", "bottom_box", "linear_mean", "mean"}
# who lacks one of these has not done the same
REQUIRED = {
    ("visits_completed", "count"),
    ("wait_to_be_seen_minutes", "median"),
    ("wait_to_be_seen_minutes", "p90"),
    ("wait_to_be_seen_minutes", "within_target"),
    ("billing_accuracy", "rate"),
    ("denial_rate", "rate"),
    ("response_rate", "rate"),
    ("rating_provider", "top_box"),
    ("rating_provider", "linear_mean"),
}


@dataclass(frozen=True)
class Verdict:
    """What was compared; a program counts if nothing of it differs."""

    compared: int
    differing: int
    words: str

    @property
    def counts(self):
        return self.compared > 0 and self.differing == 0


def measures(ours: Path, theirs: Path) -> Verdict:
    """Every cell that cx shows, of the measures and the kinds of period that the peer has at all.

    cx hides small numbers ([c]) and does not state what can't be had ([x]): such cells have no value. Its verdict windows
    (6 and 12 months), adjusted scores, composites and indices are no peer's business.
    """
    shown = {
        key: cell
        for key, cell in cells(ours).items()
        if cell[0] != "" and not (key[0] == "*" and key[4] in SCORES)
    }
    found = cells(theirs)
    kinds = {kind(key) for key in found}
    wanted = {key: cell for key, cell in shown.items() if kind(key) in kinds}
    differing = [key for key, cell in wanted.items() if not same(key, cell, found.get(key))]
    differing += REQUIRED - {key[:2] for key in kinds}
    practices = {key[0] for key in wanted}
    names = {key[3] for key in wanted}
    periods = {key[1:3] for key in wanted}
    return Verdict(
        len(wanted),
        len(differing),
        f"{len(wanted):,} cells compared: {len(names)} measures, {len(practices - {'*'})} practices and the network, "
        f"{len(periods)} months and quarters; {len(differing):,} differ" + examples(differing),
    )


def tables(ours: dict[str, tuple], theirs: Path) -> Verdict:
    """Rows, and amounts where there are any, of each star table."""
    with theirs.open(newline="") as file:
        found = {row["table"]: (int(row["rows"]), float(row["amount"] or 0)) for row in csv.DictReader(file)}
    differing = [table for table, cell in ours.items() if found.get(table) != cell]
    return Verdict(
        len(ours),
        len(differing),
        f"{len(ours)} star tables compared, their rows and the sum of all amounts; {len(differing)} differ"
        + examples(differing),
    )


def cells(file: Path) -> dict[tuple, tuple]:
    with file.open(newline="") as lines:
        return {tuple(row[column] for column in KEY): (row["value"], row["n"]) for row in csv.DictReader(lines)}


def kind(key):
    """Measure, statistic, network or practice, months or quarters."""
    practice, start, end, measure, statistic = key
    months = 12 * (int(end[:4]) - int(start[:4])) + int(end[5:7]) - int(start[5:7]) + 1
    return measure, statistic, practice == "*", months


def same(key, ours, theirs):
    """n exactly, the value as far as cx shows it."""
    if theirs is None or int(float(theirs[1])) != int(ours[1]):
        return False
    value = float(theirs[0])
    leeway = 0.5 * 10 ** -decimals(key) + EXACT * max(1, abs(value))
    return abs(float(ours[0]) - value) <= leeway


def decimals(key):
    measure, statistic = key[3], key[4]
    return 2 if statistic == "rate" and measure.endswith(HUNDREDTHS) else DECIMALS.get(statistic, 0)


def examples(differing):
    return f" (such as {differing[0]})" if differing else ""

