"""The files that everyone reads, and the same as a history and the files of its last day."""

import csv
import os
import shutil
import subprocess
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from places import CX, WORK

FIRST = date(2023, 1, 1)
SEED = 7
# a row comes in on the day of one of these
ARRIVES = {
    "visits": ("scheduled_at", "arrived_at"),
    "billing": ("posted_on",),
    "invitations": ("sent_on",),
    "surveys": ("received_on",),
    "follow_ups": ("attempted_at",),
    "feedback": ("received_at",),
    "hand_offs": ("requested_at",),
}


@dataclass(frozen=True)
class Data:
    """`all` is read by everyone; `history` and `nightly` are the same rows, without and with files of the last day."""

    all: Path
    history: Path
    nightly: Path
    command: str

    @property
    def files(self):
        return sorted(self.all.glob("*.csv"))

    @property
    def bytes(self):
        return sum(file.stat().st_size for file in self.files)

    @property
    def practices(self):
        with (self.all / "practices.csv").open(newline="") as file:
            return len({row["practice_id"] for row in csv.DictReader(file)})


def sample(visits: int, practices: int, months: int) -> Data:
    """The generator gives the same bytes for the same arguments, so what is there is used again."""
    last = month_after(FIRST, months) - timedelta(days=1)
    options = ["--practices", practices, "--visits", visits, "--from", FIRST, "--to", last, "--seed", SEED]
    folder = WORK / f"data-{visits}-{practices}-{months}"
    data = Data(folder / "all", folder / "history", folder / "nightly", " ".join(map(str, ["./cx sample", *options])))
    if not data.nightly.exists():
        shutil.rmtree(folder, ignore_errors=True)
        subprocess.run([CX, "sample", "--out", data.all, *map(str, options)], check=True)
        # what was planted is no input
        (data.all / "truth.csv").rename(folder / "truth.csv")
        split(data, last)
    return data


def split(data: Data, last: date):
    """Files of older quarters are the same files in all three folders."""
    arriving = folder(data.history.with_name("arriving"))
    folder(data.history)
    for file in data.files:
        subject = file.stem.split("-")[0]
        if subject in ARRIVES and file.stem.endswith(f"{last.year}-Q{(last.month + 2) // 3}"):
            part(file, data.history / file.name, arriving / f"{subject}-{last}.csv", ARRIVES[subject], last)
        else:
            os.link(file, data.history / file.name)
    folder(data.nightly)
    for file in [*data.history.iterdir(), *arriving.iterdir()]:
        os.link(file, data.nightly / file.name)


def part(file: Path, before: Path, arrived: Path, columns: tuple, day: date):
    with file.open(newline="") as rows, before.open("w", newline="") as old, arrived.open("w", newline="") as new:
        reader = csv.reader(rows)
        header = next(reader)
        places = [header.index(column) for column in columns]
        writers = {side: csv.writer(out, lineterminator="\n") for side, out in {False: old, True: new}.items()}
        for writer in writers.values():
            writer.writerow(header)
        for row in reader:
            writers[any(row[place].startswith(str(day)) for place in places)].writerow(row)


def month_after(day: date, months: int) -> date:
    month = day.month - 1 + months
    return date(day.year + month // 12, month % 12 + 1, 1)


def folder(path: Path) -> Path:
    path.mkdir(parents=True)
    return path
