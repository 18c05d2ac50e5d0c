"""A handbook far larger than the demo's, and rules by themselves: what `kring-yardstick` measures within one process."""
import json
import os
import subprocess

PARTS = ("difference", "inference", "revisions", "arrivals", "reference", "papers", "searching")
SECONDS = 600


def measure(bench):
    names = os.environ | {
        # Beside the build, for a commit must reach a disk.
        "TMPDIR": str(bench.folder), "KRING_TEST_POSTGRES": bench.postgres.new(), "KRING_TEST_POSTGRES_REQUIRED": "yes",
    }
    for part in PARTS:
        with bench.report.part(f"handbook: {part}", SECONDS, f"{part}."):
            done = subprocess.run([bench.yardstick, part], env=names, capture_output=True, text=True, timeout=SECONDS)
            for line in filter(None, done.stdout.splitlines()):
                told = json.loads(line)
                if "trouble" in told:
                    raise RuntimeError(told["trouble"])
                bench.report.set(told["figure"], told["value"])
            if done.returncode:
                raise RuntimeError(done.stderr[-500:])
