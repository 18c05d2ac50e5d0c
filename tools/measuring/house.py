"""An installation of Kring: a data folder and, while it runs, one process."""
import http.client
import os
import shutil
import signal
import socket
import subprocess
import time
from pathlib import Path

TICKS = os.sysconf("SC_CLK_TCK")
running = []  # every process that was started here and has not been seen to end


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


class House:
    def __init__(self, kring, folder, database=None):
        self.kring, self.folder, self.database = kring, Path(folder), database
        self.folder.mkdir(parents=True, exist_ok=True)
        self.process = self.port = None

    def copy(self, name):
        """The same installation in a folder of its own. Only when it does not run, and not of a PostgreSQL database."""
        target = self.folder.parent / name
        shutil.rmtree(target, ignore_errors=True)
        shutil.copytree(self.folder, target)
        return House(self.kring, target)

    def surroundings(self):
        names = {name: value for name, value in os.environ.items() if not name.startswith("KRING_")}
        names |= {"KRING_DATA": str(self.folder), "KRING_DEMO": "yes", "KRING_PORT": str(self.port or 0)}
        return names | ({"KRING_DATABASE": self.database} if self.database else {})

    def does(self, *command):
        """Runs a command of kring to its end. Gives how many milliseconds it took."""
        begin = time.monotonic()
        done = subprocess.run([self.kring, *command], env=self.surroundings(), capture_output=True, text=True, timeout=300)
        if done.returncode:
            raise RuntimeError(f"kring {' '.join(command)} ended with {done.returncode}: {(done.stderr or done.stdout)[-400:]}")
        return (time.monotonic() - begin) * 1000

    def open(self, patience=60, path="/readyz", cookie=""):
        """Starts the server. Gives how many milliseconds it took until an address answered 200 for the first time."""
        self.port = free_port()
        with open(self.folder / "server.log", "ab") as log:
            begin = time.monotonic()
            self.process = subprocess.Popen(
                [self.kring, "serve"], env=self.surroundings(), stdout=log, stderr=log, stdin=subprocess.DEVNULL)
        running.append(self.process)
        while time.monotonic() - begin < patience:
            if self.answers(path, cookie):
                return (time.monotonic() - begin) * 1000
            if self.process.poll() is not None:
                break
            time.sleep(0.001)
        raise RuntimeError(f"kring serve does not answer at {path}: {self.last_words()}")

    def answers(self, path, cookie):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=5)
        try:
            connection.request("GET", path, headers={"Cookie": cookie})
            return connection.getresponse().status == 200
        except OSError:
            return False
        finally:
            connection.close()

    def last_words(self):
        return (self.folder / "server.log").read_text(errors="replace")[-600:].strip()

    def close(self):
        if self.process:
            end(self.process)
        self.process = None

    def __enter__(self):
        self.open()
        return self

    def __exit__(self, *_):
        self.close()

    # What the kernel knows of it.

    def cpu(self):
        """Milliseconds of processor time so far."""
        fields = Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) * 1000 / TICKS

    def memory(self):
        """Its share of the memory (PSS) in kB."""
        for line in Path(f"/proc/{self.process.pid}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1])
        raise RuntimeError("the kernel does not tell the memory of a process")

    def sockets(self):
        """How many connections to its port there are at its own end, by state: 1 is established, 8 is CLOSE_WAIT."""
        counts = {}
        for table in ("/proc/net/tcp", "/proc/net/tcp6"):
            for line in Path(table).read_text().splitlines()[1:] if os.path.exists(table) else []:
                own, state = line.split()[1], int(line.split()[3], 16)
                if int(own.rpartition(":")[2], 16) == self.port:
                    counts[state] = counts.get(state, 0) + 1
        return counts


def end(process, patience=10):
    """Ends a process that was started here: asks, waits, and then insists."""
    if process.poll() is None:
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(patience)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
    if process in running:
        running.remove(process)
