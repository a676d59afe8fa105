"""Re-checks the day runs of a deadline from the text of the law alone; shares nothing with the engine but its JSON.

Law: CPL 85, CC 200 to 203 (the start is not counted; the corresponding day, else the end of the month; a last day of rest is
carried on), CPI 125 (hours from the next full hour), for criminal procedure the end of the month after the end of a month.
"""

import csv
import re
from datetime import date, datetime, timedelta

DAY = timedelta(days=1)
ROLLING = {"civil", "criminal"}


class Wrong(Exception):
    """What the runs do not prove."""


def demand(holds, what):
    if not holds:
        raise Wrong(what)


class Calendar:
    """The gazetted days, as known on a day."""

    def __init__(self, data):
        def rows(name):
            with open(data / name, encoding="utf-8", newline="") as table:
                return list(csv.DictReader(table))

        self.days = {date.fromisoformat(row["date"]): row["kind"] for row in rows("holidays.csv")}
        self.notices = [(date.fromisoformat(row["published"]), int(row["year"])) for row in rows("notices.csv") if row["published"]]
        self.changes = [(date.fromisoformat(row["date"]), row["before"], date.fromisoformat(row["published"]))
                        for row in rows("amendments.csv")]

    def coverage(self, known):
        """The last day known then."""
        years = [year for published, year in self.notices if published <= known]
        return date(max(years, default=2006), 12, 28)

    def is_rest(self, day, known):
        for changed, before, published in self.changes:
            if changed == day and known < published:
                return before == "off"
        kind = self.days.get(day) if day <= self.coverage(known) else None
        return kind == "off" or (kind != "work" and day.weekday() >= 5)

    def covers(self, day, known):
        return date(2004, 1, 1) <= day <= self.coverage(known)


def add_months(day, months, sticky):
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    first = date(year, month + 1, 1)
    last = (first.replace(day=28) + 4 * DAY).replace(day=1) - DAY
    at_end = (day + DAY).day == 1
    return last if (sticky and at_end) or day.day > last.day else first.replace(day=day.day)


def parse(length):
    found = re.fullmatch(r"(\d+)(h|min|d|wd|m|y)", length)
    demand(found, f"`{length}` is no period")
    return int(found[1]), found[2]


def days_of(start, length, sticky):
    """How many days a period of days, months or years has from that start."""
    n, unit = parse(length)
    if unit == "d":
        return n
    return (add_months(start, n * (12 if unit == "y" else 1), sticky) - start).days


def listed(runs):
    """(day, why) for every day of the runs, which follow each other without a hole."""
    out = []
    for run in runs:
        first, last = date.fromisoformat(run["from"]), date.fromisoformat(run["to"])
        demand(first <= last, "a run that ends before it begins")
        demand(not out or out[-1][0] + DAY == first, f"a hole or an overlap before {first}")
        demand(run["counted"] == (run["why"] in ("counted", "extended")), "a run that counts what it is not")
        out += [(first + i * DAY, run["why"]) for i in range((last - first).days + 1)]
    return out


def start_of(one):
    """The day of the trigger, which may be known to the minute."""
    return date.fromisoformat((one["trigger"].get("on") or one["trigger"]["at"])[:10])


def check_hours(one):
    """The start, the wait for the next full hour, the hours."""
    n, unit = parse(one["length"])
    at = [(datetime.fromisoformat(run["from"]), datetime.fromisoformat(run["to"]), run["why"]) for run in one["runs"]]
    demand(all(run["counted"] == (run["why"] == "counted") for run in one["runs"]), "a run that counts what it is not")
    begin = datetime.fromisoformat(one["trigger"]["at"])
    demand(at[0] == (begin, begin, "start"), "the start is not the trigger")
    if one["counting"] != "custody":
        full = begin.replace(minute=0) + timedelta(hours=1)
        demand(at[1] == (begin, full, "waiting"), "hours run from the next full hour")
        begin = full
    demand(at[-1] == (begin, begin + timedelta(**{"hours" if unit == "h" else "minutes": n}), "counted"), "the hours do not sum")
    demand(len(at) == (2 if one["counting"] == "custody" else 3), "runs too many or too few")
    demand(one["due"] == one["due_unrolled"] and datetime.fromisoformat(one["due"]) == at[-1][1], "the end is another")


def check_sum(days, start, one, calendar, known):
    """The period itself; gives the days that follow it."""
    n, unit = parse(one["length"])
    inside = [(day, why) for day, why in days if why in ("counted", "rest", "excluded")]
    counted = [day for day, why in inside if why == "counted"]
    if unit == "wd":
        demand(len(counted) == n, "the working days do not sum")
        for day, why in inside:
            demand(why == "excluded" or (why == "rest") == calendar.is_rest(day, known), f"{day} is not {why}")
    else:
        demand(all(why != "rest" for _, why in inside), "rest days count in a period of days")
        demand(len(counted) == days_of(start, one["length"], one["counting"] == "criminal"), "the days do not sum")
    return days[len(inside):]


def check_legs(days, last, one):
    """Each extension counts on from the unrolled end; gives the last day and what follows."""
    for length in one.get("extended", []):
        left = days_of(last, length, one["counting"] == "criminal")
        while left > 0:
            demand(days and days[0][1] in ("extended", "excluded"), "an extension that is too short")
            (last, why), days = days[0], days[1:]
            left -= why == "extended"
    demand(all(why == "rolled" for _, why in days), "days that belong to nothing")
    return last, days


def check_roll(last, rolled, one, calendar, known):
    rolls = one["counting"] in ROLLING and parse(one["length"])[1] != "wd" and "way" not in one
    demand(rolls or not rolled, "a period that does not roll was rolled")
    if rolls:
        demand(calendar.is_rest(last, known) == bool(rolled), "a day of rest was not carried on, or a working day was")
        for day, _ in rolled[:-1]:
            demand(calendar.is_rest(day, known), f"{day} is no day of rest")
        demand(not rolled or not calendar.is_rest(rolled[-1][0], known), "carried on to a day of rest")


def check_certainty(days, last, one, calendar, known):
    unit = parse(one["length"])[1]
    asked = [day for day, why in days if why == "rolled"]
    if unit == "wd":
        asked += [day for day, why in days if why != "start"]
    elif one["counting"] in ROLLING and "way" not in one:
        asked.append(last)
    sure = all(calendar.covers(day, known) for day in asked)
    demand(one["certainty"] == ("gazetted" if sure else "provisional"), "the certainty is another")


def check_back(one, days):
    """Counted back from the event, which is the last day and not counted."""
    event = start_of(one)
    demand(days[-1] == (event, "start") and all(why == "counted" for _, why in days[:-1]), "not counted back from the event")
    n, unit = parse(one["length"])
    first = event - n * DAY if unit == "d" else add_months(event, -n * (12 if unit == "y" else 1), False)
    demand(days[0][0] == first and one["due"] == one["due_unrolled"] == first.isoformat(), "the first day is another")


def interruptions(case, day):
    """The stretches on file in which a period may stand still, as far as `day`: facts from a day to a day, and pauses."""
    out = []
    for entry in case["journal"]:
        on = (entry.get("on") or entry["at"])[:10]
        if "from" in entry and "to" in entry:
            out.append((entry["from"][:10], entry["to"][:10]))
        if entry["fact"] in ("suspended", "stayed", "stay_granted_on_guarantee"):
            out.append((on, entry.get("until", day)))
    return [(date.fromisoformat(first), date.fromisoformat(last)) for first, last in out]


def check_excluded(days, spans):
    for day, why in days:
        demand(why != "excluded" or any(first <= day <= last for first, last in spans), f"nothing on file excludes {day}")


def check(one, calendar, known, spans):
    """Raises `Wrong` where the deadline is not what its trigger, length and way of counting give."""
    if parse(one["length"])[1] in ("h", "min"):
        return check_hours(one)
    days = listed(one["runs"])
    check_excluded(days, spans)
    if "way" in one:
        return check_back(one, days)
    start = start_of(one)
    demand(days[0] == (start, "start"), "the start is not the trigger")
    following = check_sum(days[1:], start, one, calendar, known)
    inside = days[1:len(days) - len(following)]
    last, rolled = check_legs(following, inside[-1][0] if inside else start, one)
    demand(one["due_unrolled"] == last.isoformat(), "the unrolled end is another")
    demand(one["due"] == days[-1][0].isoformat(), "the end is another")
    check_roll(last, rolled, one, calendar, known)
    return check_certainty(days, last, one, calendar, known)
