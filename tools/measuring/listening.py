"""Phones that hear of a change: how fast, what it costs, and what is left when they are gone."""
import signal
import statistics
import time

from conversation import Conversation

REST = 0.5  # seconds between two changes: the same signal goes out once in 200 ms


def measure(bench):
    keys = ["joined", "refused", "memory", "seen-300", "missed-300", "seen-2000", "missed-2000"]
    keys += ["p50-300", "p99-300", "p50-1000", "p99-1000", "missed", "open-1000", "left", "kept", "again"]
    keys += ["p50-5000", "p99-5000", "cpu-5000", "open-5000"] if bench.most >= 5000 else []
    with bench.report.part("listening", 420, *[f"live.{key}" for key in keys]):
        with bench.seeded.copy("listening") as house:
            room = Conversation(bench, house)
            joined(bench, room)
            first = phones(bench, room, 300)
            bench.report.set("live.memory", first["memory"] / 1000)
            bare(bench, house, room)
            states = [left(bench, house)]
            again = phones(bench, room, 300, "300 phones again")
            # The best of each: what other work on the machine did to one change says nothing about what was left behind.
            bench.report.set("live.again", again["best"] / first["best"])
            more(bench, room)
            states.append(left(bench, house))
            bench.report.set("live.left", max(state.get(8, 0) for state in states))
            bench.report.set("live.kept", max(state.get(1, 0) for state in states))


def joined(bench, room):
    figures = room.join(300)
    bench.report.set("live.joined", figures["whole"] / 1000)
    bench.report.set("live.refused", 300 - figures["arrived"])
    bench.report.note(f"answers to the phones that came in: {figures['statuses']}")
    room.open()


def phones(bench, room, number, name=None):
    """So many phones with the page before them, and a few changes of phase. The first change is not measured."""
    room.gather(number, fetching=True)
    memory = room.house.memory()
    seen, missed, changed = [], 0, 0
    for turn in range(bench.changes + 1):
        figures = room.publish(fetching=True)
        if turn:
            seen.append(figures["seen"]["p95"])
            missed += number - figures["seen"]["count"]
            changed += figures["changed"]
        time.sleep(REST)
    bench.driver.order("leave")
    bench.report.note(
        f"{name or f'{number} phones'}: p95 of each change {[round(one) for one in seen]} ms; "
        f"another question on {changed} of {number * len(seen)} pages")
    figures = {"p95": statistics.median(seen), "best": min(seen), "memory": memory}
    if not name:
        bench.report.set(f"live.seen-{number}", figures["p95"])
        bench.report.set(f"live.missed-{number}", missed)
    return figures


def bare(bench, house, room):
    """Listeners that fetch nothing: what the signal itself takes."""
    missed = 0
    for number in (one for one in (300, 1000, 5000) if one <= bench.most):
        opened = room.gather(number, fetching=False)
        if number > 300:
            bench.report.set(f"live.open-{number}", opened["whole"] / 1000)
        heard = []
        for turn in range(bench.changes + 1):
            if turn == 1:
                before = house.cpu()
            figures = room.publish(fetching=False)["heard"]
            if turn:
                heard.append(figures)
                missed += number - figures["count"]
            time.sleep(REST)
        bench.report.median(f"live.p50-{number}", [figures["p50"] for figures in heard])
        bench.report.median(f"live.p99-{number}", [figures["p99"] for figures in heard])
        if number == 5000:
            bench.report.set("live.cpu-5000", (house.cpu() - before) * 1000 / (number * len(heard)))
        bench.driver.order("leave")
    bench.report.set("live.missed", missed)


def left(bench, house):
    """What the server still holds, five seconds at most, of those who have gone: sockets by state."""
    begin = time.monotonic()
    while sum(house.sockets().get(state, 0) for state in (1, 8)) and time.monotonic() - begin < 5:
        time.sleep(0.05)
    bench.report.note(f"{time.monotonic() - begin:.2f} s after all have left: sockets by state {house.sockets()}")
    return house.sockets()


def more(bench, room):
    """Two thousand phones; as many guests as the conversation takes."""
    figures = room.join(2000 - len(room.guests))
    room.count()
    bench.report.note(f"to 2000 guests in {figures['whole'] / 1000:.1f} s: {figures['statuses']}")
    phones(bench, room, 2000)


def measure_leaving(bench):
    """On a server of its own: what a listener weighs, and what happens to those who listen when it is told to stop."""
    with bench.report.part("memory of a listener, and SIGTERM", 120, "live.listener", "live.gone", "live.told"):
        house = bench.seeded.copy("leaving")
        with house:
            room = Conversation(bench, house)
            room.join(50)
            room.gather(50, fetching=False)
            bench.driver.order("leave")
            time.sleep(1)
            before = house.memory()
            room.gather(1000, fetching=False)
            time.sleep(1)
            bench.report.set("live.listener", (house.memory() - before) / 1000)
            bench.driver.begin("farewell", patience=10)
            time.sleep(0.1)
            begin = time.monotonic()
            house.process.send_signal(signal.SIGTERM)
            house.process.wait(15)
            bench.report.set("live.gone", time.monotonic() - begin)
            figures = bench.driver.figures(15)
            bench.report.note(f"farewell: {figures}")
            bench.report.set("live.told", figures["told"] / figures["listeners"])


def burst(bench, house):
    """A conversation of its own each time, with all streams open: an answer is then the first of its writer."""
    room = Conversation(bench, house)
    room.join(300)
    if len(room.guests) < 300:
        raise RuntimeError(f"only {len(room.guests)} of 300 guests could join")
    room.open()
    room.gather(300, fetching=False)
    time.sleep(REST)
    figures = room.answer_at_once()
    bench.driver.order("leave")
    return figures


def measure_burst(bench, database):
    with bench.report.part(f"300 people answer at once on {database}", 180, f"{database}.burst", f"{database}.unheard"):
        with bench.house(database, "burst") as house:
            bursts = [burst(bench, house) for _ in range(bench.rounds)]
            bench.report.note(f"answers: {bursts[0]['statuses']}; whole bursts {[round(one['whole']) for one in bursts]} ms")
            bench.report.median(f"{database}.burst", [one["whole"] / 1000 for one in bursts])
            bench.report.set(f"{database}.unheard", sum(300 - one["statuses"][0].get("303", 0) for one in bursts))
