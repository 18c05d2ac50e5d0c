"""PostgreSQL to measure with."""
import os
import re
import subprocess
from pathlib import Path


class Postgres:
    """A throw-away PostgreSQL that does take care of durability, unlike the one for the tests that it is made with."""

    def __init__(self, tool, home):
        self.tool, self.home = tool, home
        self.names = os.environ | {"KRING_TEST_POSTGRES_HOME": str(home)}
        self.made = 0

    def open(self):
        self.run(self.tool, "start")
        with open(self.home / "rows" / "postgresql.conf", "a") as settings:
            settings.write("fsync = on\nfull_page_writes = on\nsynchronous_commit = on\nautovacuum = on\n")
        self.run(self.tool, "restart")
        self.bin = max(map(str, Path("/usr/lib/postgresql").glob("*/bin")), default="")

    def run(self, *command):
        done = subprocess.run(command, env=self.names, capture_output=True, text=True, timeout=60)
        if done.returncode:
            raise RuntimeError(f"{' '.join(map(str, command))}: {done.stderr[-300:]}")
        return done.stdout.strip()

    def ask(self, sql, database="kring"):
        return self.run(os.path.join(self.bin, "psql"), "-h", str(self.home), "-U", "postgres", "-d", database, "-qtAc", sql)

    def number(self, sql):
        return int(self.ask(sql, self.latest))

    def new(self):
        """The address of an empty database."""
        self.made += 1
        self.latest = f"bench{self.made}"
        self.ask(f"CREATE DATABASE {self.latest}")
        return f"postgresql:///{self.latest}?host={self.home}&user=postgres"

    def by_itself(self, seconds):
        """As `writing.sqlite_by_itself`, by pgbench with one client; nothing when that is not installed."""
        pgbench = os.path.join(self.bin, "pgbench")
        if not os.path.exists(pgbench):
            return 0
        self.ask("CREATE TABLE IF NOT EXISTS entry (id BIGSERIAL PRIMARY KEY, body TEXT NOT NULL)")
        script = self.home / "insert.sql"
        script.write_text("INSERT INTO entry (body) VALUES (repeat('x', 500));\n")
        told = self.run(
            pgbench, "-h", str(self.home), "-U", "postgres", "-n", "-M", "prepared", "-c", "1",
            "-T", str(max(1, round(seconds))), "-f", str(script), "kring")
        return float(re.search(r"tps = ([\d.]+)", told).group(1))

    def close(self):
        try:
            self.run(self.tool, "remove")
        except Exception:
            pass
