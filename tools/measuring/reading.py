"""A process page for somebody who is signed in, beside the bare hello of the same server."""
from page import slugs
from visitor import Refused, several, step_in

SESSIONS = 12


def measure(bench):
    with bench.report.part("reading a process page", 40 + 20 * bench.rounds, "page."):
        with bench.seeded.copy("reading") as house:
            path, words = longest_process(step_in(house.port, "Samira"))
            sessions = several(house.port, path, SESSIONS)
            bench.report.note(f"{path}, {words} words, {SESSIONS} sessions")
            bench.report.set("page.words", words)
            rounds(bench, house, [{"method": "GET", "path": path, "cookie": cookie} for cookie in sessions])


def longest_process(reader):
    """The page of the handbook with the most words, of those with steps to deviate from."""
    found = []
    for slug in slugs(reader.sees("/handboek").links, "/handboek"):
        path = f"/handboek/{slug}"
        try:
            page = reader.sees(path)
        except Refused:
            continue  # a link to something that only others may do
        if any(f"{path}/stappen/" in address for address in page.links + [form.action for form in page.forms]):
            found.append((len(page.words), path))
    if not found:
        raise LookupError("there is no process with steps in the handbook")
    words, path = max(found)
    return path, words


def rounds(bench, house, pages):
    hello, page, one = [], [], []
    for _ in range(bench.rounds):
        hello.append(load(bench, house, [{"method": "GET", "path": "/healthz"}], 16))
        page.append(load(bench, house, pages, 16))
        one.append(load(bench, house, pages, 1))
    report = bench.report
    report.median("page.hello", [figures["rate"] for figures in hello])
    report.median("page.rate", [figures["rate"] for figures in page])
    report.median("page.ratio", [page["rate"] / hello["rate"] for page, hello in zip(page, hello)])
    report.median("page.hello-cpu", [figures["cpu"] for figures in hello])
    report.median("page.cpu", [figures["cpu"] for figures in page])
    report.median("page.p99", [figures["times"]["p99"] for figures in page])
    report.median("page.one", [figures["times"]["p50"] for figures in one])
    report.set("page.bytes", page[0]["bytes"] / 1000)


def load(bench, house, requests, connections, accepted=200):
    """One load; with the processor time of the server for each answer. Every answer must be as it should."""
    before = house.cpu()
    figures = bench.driver.order(
        "load", port=house.port, connections=connections, seconds=bench.seconds, warmup=0.3, requests=requests)
    figures["cpu"] = (house.cpu() - before) / max(1, figures["answers"])
    if set(figures["statuses"]) != {str(accepted)} or figures["broken"]:
        raise RuntimeError(f"{requests[0]['path']} answered {figures['statuses']}, {figures['broken']} connections broken")
    return figures
