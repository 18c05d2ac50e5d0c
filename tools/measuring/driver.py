"""The load driver, kring-bench: one order a line, one line of figures back."""
import json
import select
import subprocess

import house


class Driver:
    def __init__(self, path):
        self.path, self.process = path, None
        self.owes = False  # figures of an order that were not asked for

    def order(self, act, patience=60, **words):
        """Gives an order and waits for its figures. A driver that stays silent is replaced by a new one."""
        self.begin(act, patience=patience, **words)
        return self.figures(patience + 15)

    def begin(self, act, **words):
        """Gives an order whose figures are asked for later."""
        if self.owes:
            self.close()  # its figures would be taken for the answer to this order
        if not self.process or self.process.poll() is not None:
            self.process = subprocess.Popen([self.path], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
            house.running.append(self.process)
        self.process.stdin.write(json.dumps({"act": act, **words}) + "\n")
        self.process.stdin.flush()
        self.owes = True

    def figures(self, patience):
        if not select.select([self.process.stdout], [], [], patience)[0]:
            raise RuntimeError(f"the load driver was silent for {patience:.0f} seconds")
        self.owes = False
        line = self.process.stdout.readline()
        if not line:
            house.running.remove(self.process)
            raise RuntimeError(f"the load driver ended with {self.process.wait(5)}")
        figures = json.loads(line)
        if "trouble" in figures:
            raise RuntimeError(f"the load driver says: {figures['trouble']}")
        return figures

    def close(self):
        if self.process:
            self.process.stdin.close()
            house.end(self.process, 2)
        self.process, self.owes = None, False
