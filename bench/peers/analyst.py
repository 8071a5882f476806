"""What a good analyst writes with pandas and openpyxl: measures by month and quarter, a workbook for each practice.

    analyst.py INPUT OUTPUT

Rows that can't be read are dropped in silence, and the last version of a row counts.
"""

import sys
from pathlib import Path

import numpy as np
import pandas as pd
from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.chart import LineChart, Reference
from openpyxl.styles import Font

DAY = pd.Timedelta(days=1)
STATUS = ["booked", "completed", "no_show", "cancelled", "left_unseen"]
ENTRIES = ["charge", "payment", "adjustment", "denial", "correction", "refund", "void"]
DURATIONS = [
    "arrival_to_check_in_minutes", "roomed_wait_minutes", "wait_to_be_seen_minutes", "roomed_to_provider_minutes",
    "minutes_with_provider", "checkout_minutes", "cycle_time_minutes", "days_from_booking",
]
KEYS = ["practice_id", "period_start", "period_end"]


# ------------------------------------------------------------------------------------------------------------- files


def read(folder, subject, columns, times=(), numbers=()):
    """All files of a subject; columns that are no times or numbers are text."""
    files = sorted(folder.glob(f"{subject}*.csv"))
    parts = [pd.read_csv(file, usecols=columns.split(), dtype=str, engine="pyarrow") for file in files]
    rows = pd.concat(parts, ignore_index=True)
    for column in times:
        rows[column] = pd.to_datetime(rows[column], format="ISO8601", errors="coerce")
    for column in numbers:
        rows[column] = pd.to_numeric(rows[column])
    return rows


def latest(rows, key):
    """Of rows with the same key the one recorded last."""
    versions = rows.sort_values("recorded_at", na_position="first", kind="stable")
    return versions.drop_duplicates(["practice_id", key], keep="last").sort_index()


def minutes(since, until):
    passed = until - since
    return (passed.dt.total_seconds() / 60).where((passed >= pd.Timedelta(0)) & (passed <= DAY))


def waited(arrived, start, until):
    """Seen before the scheduled time is no wait; before the arrival it is a wrong clock."""
    return minutes(start, until.where(until >= start, start)).where(until >= arrived)


def read_visits(folder):
    clocks = [
        "scheduled_at", "arrived_at", "booked_at", "checked_in_at", "roomed_at", "provider_in_at", "provider_out_at",
        "checked_out_at",
    ]
    visits = read(
        folder, "visits",
        "visit_id practice_id patient_id status mode recorded_at " + " ".join(clocks),
        times=[*clocks[2:], "recorded_at"],
    )
    for clock in clocks[:2]:
        text = visits[clock]
        visits[clock] = pd.to_datetime(text, format="ISO8601", errors="coerce")
        visits = visits[visits[clock].notna() | text[visits.index].isna()]
    visits = latest(visits[visits["status"].isin(STATUS)], "visit_id")

    arrived = visits["arrived_at"]
    start = visits[["arrived_at", "scheduled_at"]].max(axis=1).where(arrived.notna())
    visits["day"] = visits["scheduled_at"].fillna(arrived).dt.normalize()
    visits["arrival_to_check_in_minutes"] = minutes(arrived, visits["checked_in_at"])
    visits["roomed_wait_minutes"] = waited(arrived, start, visits["roomed_at"])
    visits["wait_to_be_seen_minutes"] = waited(arrived, start, visits["provider_in_at"])
    visits["roomed_to_provider_minutes"] = minutes(visits["roomed_at"], visits["provider_in_at"])
    visits["minutes_with_provider"] = minutes(visits["provider_in_at"], visits["provider_out_at"])
    visits["checkout_minutes"] = minutes(visits["provider_out_at"], visits["checked_out_at"])
    visits["cycle_time_minutes"] = minutes(start, visits["checked_out_at"])
    days = (visits["scheduled_at"].dt.normalize() - visits["booked_at"].dt.normalize()).dt.days
    visits["days_from_booking"] = days.where(visits["scheduled_at"] >= visits["booked_at"])
    return visits[["practice_id", "visit_id", "patient_id", "day", "status", "mode", *DURATIONS]]


def place(rows, visits, day):
    """The visit that a row names; where it names none, the only one of its patient and day. Unknown practices go."""
    rows = rows[rows["practice_id"].isin(visits["practice_id"].unique())]
    held = visits["status"].isin(["completed", "left_unseen"])
    sole = visits[held].drop_duplicates(["practice_id", "patient_id", "day"], keep=False)
    unnamed = rows["visit_id"].isna()
    found = rows[unnamed].drop(columns="visit_id").merge(
        sole[["practice_id", "patient_id", "day", "visit_id"]],
        left_on=["practice_id", "patient_id", day], right_on=["practice_id", "patient_id", "day"], how="left",
    )
    rows.loc[unnamed, "visit_id"] = found["visit_id"].to_numpy()
    return rows.merge(visits[["practice_id", "visit_id", "day"]], on=["practice_id", "visit_id"], how="left")


# ----------------------------------------------------------------------------------------------------------- figures


def periods(rows):
    """The rows by practice and for the network, by month and by quarter."""
    for grain in ["M", "Q"]:
        period = rows["day"].dt.to_period(grain)
        dated = rows.assign(period_start=period.dt.start_time, period_end=period.dt.end_time.dt.normalize())
        yield dated.groupby(KEYS)
        yield dated.assign(practice_id="*").groupby(KEYS)


def rates(rows, parts):
    """Sums of what counts by what it counts of; `parts` are pairs of columns of booleans by measure."""
    columns = {f"{measure} {side}": column for measure, pair in parts.items() for side, column in zip("pw", pair)}
    counted = rows[["practice_id", "day"]].assign(**columns)
    for group in periods(counted):
        sums = group[list(columns)].sum()
        for measure in parts:
            part, whole = sums[f"{measure} p"], sums[f"{measure} w"]
            yield figure(measure, "rate", (part / whole)[whole > 0], whole)


def figure(measure, statistic, value, n):
    rows = value.rename("value").to_frame()
    return rows.assign(n=n, measure_id=measure, statistic=statistic).reset_index()


def log_figures(visits):
    status = visits["status"]
    completed, left = status == "completed", status == "left_unseen"
    yield from rates(visits, {
        "no_show_rate": (status == "no_show", completed | left | (status == "no_show")),
        "left_unseen_rate": (left, completed | left),
        "phone_video_share": (completed & visits["mode"].isin(["phone", "video"]), completed & visits["mode"].notna()),
    })
    wait = visits["wait_to_be_seen_minutes"]
    for share in rates(visits, {"wait_to_be_seen_minutes": (completed & (wait <= 15), completed & wait.notna() | left)}):
        yield share.assign(statistic="within_target")
    for group in periods(visits[completed]):
        visits_completed = group.size()
        yield figure("visits_completed", "count", visits_completed, visits_completed)
        counts, means = group[DURATIONS].count(), group[DURATIONS].mean()
        medians, tails = group[DURATIONS].quantile(0.5), group[DURATIONS].quantile(0.9)
        for duration in DURATIONS:
            for statistic, values in {"mean": means, "median": medians, "p90": tails}.items():
                yield figure(duration, statistic, values[duration].dropna(), counts[duration])


def bill_figures(folder, visits):
    lines = read(
        folder, "billing",
        "line_id practice_id visit_id patient_id service_date posted_on entry amount payer_id corrects_line_id "
        "statement_on recorded_at",
        times=["service_date", "posted_on", "statement_on", "recorded_at"], numbers=["amount"],
    )
    lines = latest(lines[lines["entry"].isin(ENTRIES) & lines["posted_on"].notna()], "line_id")
    payers = read(folder, "payers", "payer_id payer_class")
    lines = place(lines, visits, "service_date").merge(payers, on="payer_id", how="left")
    bill = ["practice_id", "visit_id"]
    lines["first_statement_on"] = lines.groupby(bill)["statement_on"].transform("min")
    lines["day"] = lines["day"].fillna(lines["service_date"])
    entry, posted, stated = lines["entry"], lines["posted_on"], lines["first_statement_on"]

    in_window = stated.isna() | (posted <= stated + 90 * DAY)
    events = lines[bill].assign(
        corrected=entry.isin(["correction", "refund", "void"]) & (posted > stated),
        denied=entry == "denial", paid=entry == "payment", refunded=entry == "refund", stated=stated.notna(),
    )[in_window].groupby(bill).any().reset_index()
    bills = visits[[*bill, "day"]].merge(events, on=bill)
    yield from rates(bills, {
        "billing_accuracy": (bills["stated"] & ~bills["corrected"], bills["stated"]),
        "bills_clean_rate": (bills["stated"] & ~bills["corrected"] & ~bills["denied"], bills["stated"]),
        "refund_rate": (bills["paid"] & bills["refunded"], bills["paid"]),
    })

    denials = lines[(entry == "denial") & lines["corrects_line_id"].notna()]
    denials = denials.groupby(["practice_id", "corrects_line_id"])["posted_on"].min().rename("denied_on").reset_index()
    charges = lines[(entry == "charge") & lines["day"].notna()].merge(
        denials, left_on=["practice_id", "line_id"], right_on=["practice_id", "corrects_line_id"], how="left"
    )
    to_payer = charges["payer_id"].notna() & (charges["payer_class"] != "self_pay")
    due = charges["first_statement_on"].fillna(charges["posted_on"]) + 90 * DAY
    yield from rates(charges, {"denial_rate": (to_payer & (charges["denied_on"] <= due), to_payer)})
    for group in periods(charges):
        yield figure("charges_total", "sum", group["amount"].sum(), group.size())


def survey_figures(folder, visits):
    items = pd.read_csv(Path(__file__).with_name("items.csv"))
    answers = read(
        folder, "surveys",
        "response_id practice_id item answer invitation_id visit_id patient_id visit_date respondent sent_on received_on",
        times=["visit_date", "sent_on", "received_on"], numbers=["answer"],
    ).merge(items, left_on="item", right_on="item_id")
    answers["answer"] = answers["answer"].where(answers["answer"].between(answers["lowest"], answers["highest"]))
    invitations = read(folder, "invitations", "invitation_id practice_id visit_id sent_on disposition", times=["sent_on"])

    response = ["practice_id", "response_id"]
    about = ["invitation_id", "visit_id", "patient_id", "visit_date", "respondent", "sent_on", "received_on"]
    responses = answers.groupby(response)[about].first().reset_index()
    responses["answers"] = answers.groupby(response)["answer"].count().to_numpy()
    responses = place(responses, visits, "visit_date")
    responses["day"] = responses["day"].fillna(responses["visit_date"])
    # who names no invitation answers the only one to the visit
    sole = invitations.drop_duplicates(["practice_id", "visit_id"], keep=False)
    responses = responses.merge(sole, on=["practice_id", "visit_id"], how="left", suffixes=("", "_sole"))
    responses["invitation_id"] = responses["invitation_id"].fillna(responses["invitation_id_sole"])
    sent = responses["sent_on_sole"].fillna(responses["sent_on"]).fillna(responses["day"])
    responses["in_window"] = ~(responses["received_on"] > sent + 42 * DAY)
    responses = standing(responses)
    responses = responses[responses["in_window"] & responses["respondent"].fillna("patient").eq("patient")]

    answers = answers[[*response, "item_id", "lowest", "highest", "top_from", "is_key", "screener", "passes", "answer"]]
    answers = answers.merge(responses[[*response, "invitation_id", "day"]], on=response)
    complete = answers[answers["is_key"]].groupby(["practice_id", "invitation_id"])["answer"].count()
    complete = complete[2 * complete >= items["is_key"].sum()].index
    invitations = invitations[~invitations["disposition"].isin(["ineligible", "deceased"])]
    invitations = invitations.merge(visits[["practice_id", "visit_id", "day"]], on=["practice_id", "visit_id"], how="left")
    invitations["day"] = invitations["day"].fillna(invitations["sent_on"])
    answered = pd.MultiIndex.from_frame(invitations[["practice_id", "invitation_id"]]).isin(complete)
    yield from rates(invitations, {"response_rate": (answered, np.full(len(invitations), True))})
    yield from scores(screened(answers).dropna(subset=["answer", "day"]))


def standing(responses):
    """Of several responses for a visit the first counts, unless a later one answers three items more."""
    key = ["practice_id", "visit_id", "respondent", "in_window"]
    several = responses["visit_id"].notna() & responses.duplicated(key, keep=False)
    kept = [responses[~several]]
    for _, rivals in responses[several].sort_values(["received_on", "response_id"]).groupby(key, dropna=False):
        held = 0
        for later in range(1, len(rivals)):
            if rivals["answers"].iloc[later] >= rivals["answers"].iloc[held] + 3:
                held = later
        kept.append(rivals.iloc[[held]])
    return pd.concat(kept)


def screened(answers):
    """Without the answers that another answer of the same response rules out."""
    asked = answers[answers["screener"].notna()]
    screeners = answers[["practice_id", "response_id", "item_id", "answer"]].dropna()
    asked = asked.reset_index().merge(
        screeners, left_on=["practice_id", "response_id", "screener"], right_on=["practice_id", "response_id", "item_id"]
    )
    return answers.drop(asked.loc[asked["answer_y"] != asked["passes"], "index"])


def scores(answers):
    boxes = answers["top_from"].notna()
    spread = answers["highest"] - answers["lowest"]
    answers["top_box"] = (answers["answer"] >= answers["top_from"]).astype(float)
    answers["score"] = np.where(boxes, 100 * (answers["answer"] - answers["lowest"]) / spread, answers["answer"])
    for practices in periods(answers):
        dated = practices.obj
        if dated["practice_id"].iat[0] == "*":
            # a practice with one respondent is in no figure of the network: the others' would tell what was answered
            dated["of"] = answers["practice_id"]
            dated = dated[dated.groupby(["of", "period_start"])["response_id"].transform("nunique") > 1]
        group = dated.groupby([*KEYS, "item_id"])
        found = group.agg(n=("answer", "size"), top_box=("top_box", "mean"), score=("score", "mean")).reset_index()
        found = found.rename(columns={"item_id": "measure_id"})
        has_boxes = found["measure_id"].ne("perceived_wait_minutes")
        shown = [*KEYS, "measure_id", "n"]
        yield found[shown].assign(statistic=np.where(has_boxes, "linear_mean", "mean"), value=found["score"])
        yield found[has_boxes][shown].assign(statistic="top_box", value=found["top_box"])


# --------------------------------------------------------------------------------------------------------- workbooks


def write_workbook(file, title, figures):
    """A sheet with the median wait as a chart, and one with all figures by month and one by quarter."""
    book = Workbook(write_only=True)
    months = figures["period_end"] - figures["period_start"] < 40 * DAY
    summary(book.create_sheet("Summary"), title, figures[months])
    table(book.create_sheet("Months"), figures[months])
    table(book.create_sheet("Quarters"), figures[~months])
    book.save(file)


def summary(sheet, title, months):
    headline = months[months["measure_id"].isin(["visits_completed", "billing_accuracy", "response_rate", "denial_rate"])
                      | (months["measure_id"] == "wait_to_be_seen_minutes") & (months["statistic"] == "median")]
    wide = headline.pivot_table(index="period_start", columns="measure_id", values="value")
    sheet.column_dimensions["A"].width = 14
    sheet.append([bold(sheet, title)])
    sheet.append([bold(sheet, name) for name in ["month", *wide.columns]])
    for month, *values in wide.itertuples():
        sheet.append([month.date(), *(None if np.isnan(value) else value for value in values)])
    chart = LineChart()
    chart.title = "Median wait to be seen, minutes"
    column = 2 + list(wide.columns).index("wait_to_be_seen_minutes")
    chart.add_data(Reference(sheet, min_col=column, min_row=2, max_row=2 + len(wide)), titles_from_data=True)
    chart.set_categories(Reference(sheet, min_col=1, min_row=3, max_row=2 + len(wide)))
    sheet.add_chart(chart, "H2")


def table(sheet, figures):
    sheet.freeze_panes = "A2"
    sheet.column_dimensions["C"].width = 32
    sheet.append([bold(sheet, name) for name in ["from", "to", "measure", "statistic", "value", "n"]])
    shown = figures[["period_start", "period_end", "measure_id", "statistic", "value", "n"]]
    for start, end, *rest in shown.itertuples(index=False):
        sheet.append([start.date(), end.date(), *rest])


def bold(sheet, text):
    cell = WriteOnlyCell(sheet, value=text)
    cell.font = Font(bold=True)
    return cell


def main(folder, output):
    output.mkdir(parents=True, exist_ok=True)
    practices = read(folder, "practices", "practice_id name valid_from").drop_duplicates("practice_id", keep="last")
    names = practices.set_index("practice_id")["name"]
    visits = read_visits(folder)
    visits = visits[visits["practice_id"].isin(names.index)]
    figures = pd.concat([*log_figures(visits), *bill_figures(folder, visits), *survey_figures(folder, visits)])
    figures = figures.sort_values([*KEYS, "measure_id", "statistic"])
    figures[[*KEYS, "measure_id", "statistic", "value", "n"]].to_csv(output / "measures.csv", index=False)
    for practice, own in figures.groupby("practice_id"):
        title = "Network" if practice == "*" else names[practice]
        write_workbook(output / f"{'network' if practice == '*' else practice}.xlsx", title, own)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
