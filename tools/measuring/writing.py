"""Forms that are answered after their commit, beside what the database does by itself."""
import os
import re
import sqlite3
import time
from urllib.parse import urlencode

from page import FRESH, slugs
from reading import SESSIONS, load
from visitor import Refused, Visitor, several, step_in

AUDIENCES = ("ik", "team", "eigenaar")
WORDS = " ".join(["Dat gaf rust."] * 12)  # three of these make the 500 bytes of a row


def measure(bench, database):
    keys = [f"{database}.{word}" for word in ("raw", "rate", "ratio", "one", "p99", "cpu", "lost")]
    with bench.report.part(f"writing on {database}", 60 + 20 * bench.rounds, *keys):
        house = bench.house(database, "writing")
        with house:
            forms = deviations(house.port)
            before = rows(bench, house)
            bench.report.note(f"{len(forms)} forms, of {SESSIONS} sessions")
            answered = rounds(bench, house, database, forms)
            bench.report.set(f"{database}.lost", answered - (rows(bench, house) - before))


def deviations(port):
    """A form for each step of every process in the handbook, filled in by turns by several people and for each audience."""
    found = forms(step_in(port, "Samira"))
    if not found:
        raise LookupError("the handbook has no form for a deviation")
    people = several(port, found[0].action, SESSIONS)
    filled = []
    for turn in range(len(found) * len(AUDIENCES)):
        action, cookie, audience = found[turn % len(found)].action, people[turn % SESSIONS], AUDIENCES[turn // len(found)]
        # A form of their own: it names who reads along, and that differs from team to team.
        form = Visitor(port, cookie).sees(action).form("/afwijkingen", action)
        pairs = [(name, FRESH if name == "zet" else value) for name, value in form.filled(words=f"{FRESH} {WORDS}", voor=audience)]
        filled.append({"method": "POST", "path": form.action, "cookie": cookie, "body": urlencode(pairs)})
    return filled


def forms(reader, most=60):
    found = []
    for slug in slugs(reader.sees("/handboek").links, "/handboek"):
        try:
            page = reader.sees(f"/handboek/{slug}")
        except Refused:
            continue  # a link to something that only others may do
        steps = re.compile(rf"/handboek/{slug}/stappen/[^/?#]+/afwijkingen")
        found += [form for form in page.forms if steps.fullmatch(form.action)]
        for link in dict.fromkeys(link.split("#")[0] for link in page.links):
            if steps.fullmatch(link.split("?")[0]) and (form := reader.sees(link).form("/afwijkingen", f"/{slug}/")):
                found.append(form)
        if len(found) >= most:
            break
    return found[:most]


def rounds(bench, house, database, forms):
    """Gives how many forms were answered in all."""
    raw, many, one = [], [], []
    for _ in range(bench.rounds):
        raw.append(bench.postgres.by_itself(bench.seconds) if house.database else sqlite_by_itself(house.folder, bench.seconds))
        many.append(load(bench, house, forms, 16, accepted=303))
        one.append(load(bench, house, forms, 1, accepted=303))
    report = bench.report
    if all(raw):
        report.median(f"{database}.raw", raw)
    report.median(f"{database}.rate", [figures["rate"] for figures in many])
    if database == "sqlite":
        report.median("sqlite.ratio", [many["rate"] / raw for many, raw in zip(many, raw)])
    report.median(f"{database}.one", [figures["times"]["p50"] for figures in one])
    report.median(f"{database}.p99", [figures["times"]["p99"] for figures in many])
    report.median(f"{database}.cpu", [figures["cpu"] for figures in many])
    return sum(figures["answers"] for figures in many + one)


def sqlite_by_itself(folder, seconds):
    """How many rows of 500 bytes with one index a second, each in a commit of its own that is on the disk."""
    path = folder / "raw.sqlite"
    for file in path.parent.glob(f"{path.name}*"):
        file.unlink()
    rows = sqlite3.connect(path, isolation_level=None)
    try:
        rows.execute("PRAGMA journal_mode = WAL")
        rows.execute("PRAGMA synchronous = FULL")
        rows.execute("CREATE TABLE entry (id TEXT NOT NULL PRIMARY KEY, body TEXT NOT NULL) STRICT")
        begin, count, body = time.monotonic(), 0, "x" * 500
        while time.monotonic() - begin < seconds:
            rows.execute("INSERT INTO entry (id, body) VALUES (?, ?)", (os.urandom(10).hex(), body))
            count += 1
        return count / (time.monotonic() - begin)
    finally:
        rows.close()


def rows(bench, house):
    """How many deviations there are in the database, those for oneself included."""
    count = "SELECT (SELECT COUNT(*) FROM deviation) + (SELECT COUNT(*) FROM own_deviation)"
    if house.database:
        return bench.postgres.number(count)
    file = sqlite3.connect(f"file:{house.folder}/kring.sqlite?mode=ro", uri=True)
    try:
        return file.execute(count).fetchone()[0]
    finally:
        file.close()
