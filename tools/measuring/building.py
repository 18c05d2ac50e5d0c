"""How long building takes: what tools/measure-build prints."""
import subprocess


def measure(bench):
    with bench.report.part("building, from nothing and after an edit", 1800, "build."):
        done = subprocess.run([bench.root / "tools" / "measure-build"], capture_output=True, text=True, timeout=1790)
        for line in done.stdout.splitlines():
            key, _, seconds = line.partition(" ")
            bench.report.set(f"build.{key}", float(seconds))
        if done.returncode:
            raise RuntimeError(done.stderr[-400:])
