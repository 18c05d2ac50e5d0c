"""A conversation with very many guests, held by Marloes: planned, joined and taken on by the pages that people use."""
import re
from datetime import date
from urllib.parse import urlencode

from page import FRESH, SENTENCE, slugs
from visitor import Refused, Visitor, step_in


class Conversation:
    def __init__(self, bench, house):
        self.bench, self.house = bench, house
        self.guests = []  # the cookie of each
        self.goes_back = False
        self.marloes = step_in(house.port, "Marloes")
        self.path = self.plan()
        self.sit()
        self.code = self.read_code()

    def plan(self):
        """Plans a conversation in the small format for checking in, in a circle of hers. Gives its address."""
        for circle in slugs(self.marloes.sees("/kringen").links, "/kringen"):
            form = self.planning(f"/kringen/{circle}")
            if not form:
                continue
            known = set(slugs(self.marloes.sees(f"/kringen/{circle}").links, "/gesprekken"))
            place = self.marloes.sends(form, werkvorm="check-in", dag=date.today().isoformat())  # on its day the doors open
            now = slugs([place], "/gesprekken") or slugs(self.marloes.sees(f"/kringen/{circle}").links, "/gesprekken")
            new = [one for one in now if one not in known]
            if not new:
                raise Refused(f"planning in {circle} led to {place}, and to no new conversation")
            return f"/gesprekken/{new[0]}"
        raise LookupError("Marloes has no circle in which a conversation can be planned")

    def planning(self, circle):
        for path in (circle, f"{circle}/gesprekken"):
            try:
                form = self.marloes.sees(path).form("/gesprekken", circle)
            except Refused:
                continue
            if form:
                return form
        return None

    def sit(self):
        """Takes her own chair, where the page asks for it."""
        form = self.marloes.sees(self.path).form(self.path)
        if form and any(value == "zit" for _, value, _ in form.fields):
            self.marloes.sends(form)

    def read_code(self):
        words = " ".join(self.marloes.sees(f"{self.path}/kring").words)
        shown = re.search(r"\b([A-Z0-9]{5}) ([A-Z0-9]{5})\b", words)
        if not shown:
            raise LookupError("the page of chairs shows no code")
        return "".join(shown.groups())

    def join(self, number):
        """Lets so many phones come in at once, as guests: scan, one tap, and the conversation is there. Gives the figures."""
        door = f"/mee/{self.code}"
        form = Visitor(self.house.port).sees(door).form(door) or Visitor(self.house.port).sees(door).form("/mee")
        if not form:
            raise Refused("the page behind the code has no form to join with")
        # A pass follows from the mark of its page, which is long.
        pairs = [(name, 3 * FRESH if name == "zet" else value) for name, value in form.filled()]
        figures = self.bench.driver.order(
            "walk", port=self.house.port, visitors=[""] * number, patience=60,
            steps=[
                {"method": "GET", "path": door}, {"method": "POST", "path": form.action, "body": urlencode(pairs)},
                {"method": "GET", "path": self.path}])
        self.guests += [cookie for cookie in figures["cookies"] if "kring-mee=" in cookie]
        return figures

    def open(self):
        self.count()
        form = self.marloes.sees(self.path).form("/opening")
        if form:
            self.marloes.sends(form)
        self.count()

    def count(self):
        """Says that there are as many as the page says: before that nothing is shown or asked."""
        form = next((form for form in self.marloes.sees(f"{self.path}/kring").forms if ["wat", "tel", "hidden"] in form.fields), None)
        if form:
            self.marloes.sends(form)

    def gather(self, number, fetching):
        """Opens the page on so many phones. With fewer guests than phones, some guests have several."""
        page = Visitor(self.house.port, self.guests[0]).sees(self.path)
        topic = page.topic or f"gesprek:{self.path.split('/')[-1]}"
        parts = page.parts or {"stap": f"{self.path}/stap"}
        self.part = next((name for name, path in parts.items() if path.split("?")[0].endswith("/stap")), next(iter(parts)))
        figures = self.bench.driver.order(
            "gather", port=self.house.port, count=number, visitors=self.guests, stream=f"/live?{urlencode({'over': topic})}",
            parts=parts if fetching else {}, patience=60)
        if figures["open"] < number or set(figures["statuses"]) != {"200"} or (fetching and figures["ready"] < number):
            raise RuntimeError(f"of {number} streams {figures}")
        return figures

    def publish(self, fetching):
        """Marloes goes on to another step; all hear of it. Gives the figures."""
        form, button = self.next_move()
        figures = self.bench.driver.order(
            "publish", part=self.part if fetching else None, patience=15,
            request={"method": "POST", "path": form.action, "cookie": self.marloes.cookie, "body": urlencode(form.filled(button))})
        if figures["status"] not in (200, 303):
            raise RuntimeError(f"POST {form.action} answered {figures['status']}")
        return figures

    def next_move(self):
        """The form and the button by which she goes on; at the last step she turns back, and at the first she turns again."""
        moves = {}
        for form in self.marloes.sees(self.path).forms:
            if form.action.split("?")[0].endswith("/voortgang"):
                for button in form.buttons:
                    meant = [button[1], *(value for name, value, _ in form.fields if name != "zet")]
                    moves.setdefault("terug" in meant, (form, button))
        if not moves:
            raise LookupError("Marloes has no button to go on with")
        self.goes_back = self.goes_back if self.goes_back in moves else not self.goes_back
        return moves[self.goes_back]

    def answer_at_once(self):
        """All guests send their contribution at the same instant. Gives the figures."""
        form = self.writing()
        # Other words each time: the same again would be a repeat, and nothing to keep.
        sent = [(name, FRESH if name == "zet" else value) for name, value in form.filled(ready(form), words=f"{SENTENCE} {FRESH}")]
        return self.bench.driver.order(
            "walk", port=self.house.port, visitors=self.guests[:300], patience=20, before="/healthz",
            steps=[{"method": "POST", "path": form.action, "body": urlencode(sent)}])

    def writing(self):
        """The form of a guest at the step at hand; Marloes goes on until there is one."""
        guest = Visitor(self.house.port, self.guests[0])
        for _ in range(8):
            form = guest.sees(self.path).form("/bijdrage")
            if form:
                return form
            move, button = self.next_move()
            self.marloes.sends(move, move.filled(button))
        raise LookupError("no step of this conversation has a form to write in")


def ready(form):
    """The button that gives what was written; another one looks again and gives nothing."""
    return next(button for button in form.buttons if button[1] == "klaar")
