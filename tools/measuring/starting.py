"""Starting, migrating, and what the server weighs when nobody is there."""
import shutil
import time

from house import House
from visitor import step_in


def measure(bench):
    with bench.report.part("starting", 120, "start.page", "start.memory"):
        house = bench.seeded.copy("starting")
        with house:
            cookie = step_in(house.port, "Samira").cookie
        times, memory = [], []
        for _ in range(bench.rounds + 2):
            times.append(house.open(path="/", cookie=cookie))
            time.sleep(1)
            memory.append(house.memory() / 1000)
            house.close()
        bench.report.note(f"starts {[round(one) for one in times]} ms")
        bench.report.median("start.page", times)
        bench.report.median("start.memory", memory)
    for database in ("sqlite", "postgres"):
        with bench.report.part(f"migrating an empty {database}", 120, f"start.{database}"):
            bench.report.median(f"start.{database}", [migrate(bench, database) for _ in range(bench.rounds)])


def migrate(bench, database):
    folder = bench.folder / "empty"
    shutil.rmtree(folder, ignore_errors=True)
    return House(bench.kring, folder, bench.postgres.new() if database == "postgres" else None).does("migrate")
