"""A phone at a conversation while somebody takes out a long table: nobody should feel what somebody else looks at."""
import time

from conversation import Conversation
from driver import Driver
from visitor import step_in

CLAUSES = 9000


def measure(bench):
    with bench.report.part("a phone beside a long table", 120 + 20 * bench.rounds, "lane."):
        with bench.seeded.copy("lane") as house:
            room = Conversation(bench, house)
            room.join(12)
            room.open()
            ellen = step_in(house.port, "Ellen")
            table = [{"method": "GET", "path": f"{long_set(ellen)}/uitvoer", "cookie": ellen.cookie}]
            phones = [{"method": "GET", "path": room.path, "cookie": guest} for guest in room.guests]
            beside = Driver(bench.driver.path)
            rounds = [one_round(bench, house, phones, table, beside) for _ in range(bench.rounds * 3)]
            beside.close()
            for key in ("alone", "beside", "table"):
                bench.report.median(f"lane.{key}", [figures[key] for figures in rounds])
            bench.report.median("lane.ratio", [figures["beside"] / figures["alone"] for figures in rounds])
            bench.report.note(f"ratio of each round {[round(one['beside'] / one['alone'], 2) for one in rounds]}")


def long_set(ellen):
    """A set of norms as long as they come. Gives its place."""
    text = "\n".join(f"# {number} Afspraak {number}\nWij doen wat wij zeggen, en zeggen wat wij doen." for number in range(1, CLAUSES + 1))
    form = next(form for form in ellen.sees("/normen/eigen-exemplaar").forms if form.method == "post")
    return ellen.sends(form, [("titel", "Lang kader"), ("uitgave", "2026"), ("tekst", text), ("doe", "neem")]).split("?")[0]


def one_round(bench, house, phones, table, beside):
    """The phones alone, and the phones while one table after the other is taken out."""
    alone = load(bench, bench.driver, house, phones, bench.seconds)
    beside.begin("load", port=house.port, connections=1, seconds=bench.seconds + 1, warmup=0.1, requests=table)
    time.sleep(0.5)
    both = load(bench, bench.driver, house, phones, bench.seconds)
    long = checked(beside.figures(bench.seconds + 15), table)
    return {"alone": slow(alone, bench), "beside": slow(both, bench), "table": slow(long, bench, "p50")}


def slow(figures, bench, rank="p99"):
    """Who got no answer within the time waited for all of it."""
    return figures["times"][rank] if figures["times"]["count"] else bench.seconds * 1000


def load(bench, driver, house, requests, seconds):
    order = {"port": house.port, "connections": 1, "seconds": seconds, "warmup": 0.3, "requests": requests}
    return checked(driver.order("load", **order), requests)


def checked(figures, requests):
    if set(figures["statuses"]) != {"200"} or figures["broken"]:
        raise RuntimeError(f"{requests[0]['path']} answered {figures['statuses']}, {figures['broken']} connections broken")
    return figures
