"""Somebody with a browser: keeps cookies, sends forms as a browser does."""
import http.client
from urllib.parse import urlencode

from page import Page


class Refused(Exception):
    """An answer that a visitor cannot go on with."""


class Visitor:
    def __init__(self, port, cookie=""):
        self.port = port
        self.cookies = dict(pair.split("=", 1) for pair in cookie.split("; ") if "=" in pair)

    @property
    def cookie(self):
        return "; ".join(f"{name}={value}" for name, value in self.cookies.items() if value)

    def ask(self, method, path, body=None):
        """One request; gives status, place to go to, and text."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        own = f"http://127.0.0.1:{self.port}"
        headers = {"Cookie": self.cookie, "Accept-Language": "nl"}
        if method == "POST":
            headers |= {"Origin": own, "Sec-Fetch-Site": "same-origin", "Content-Type": "application/x-www-form-urlencoded"}
        try:
            connection.request(method, path, body, headers)
            answer = connection.getresponse()
            for name, value in answer.getheaders():
                if name.lower() == "set-cookie":
                    pair = value.split(";")[0].split("=", 1)
                    self.cookies[pair[0]] = pair[1]
            return answer.status, (answer.getheader("Location") or "").removeprefix(own), answer.read().decode()
        finally:
            connection.close()

    def sees(self, path):
        """A page, over at most five redirections."""
        for _ in range(5):
            status, place, text = self.ask("GET", path)
            if status in (302, 303) and place:
                path = place.split("#")[0]
                continue
            if status != 200:
                raise Refused(f"GET {path} answered {status}")
            return Page(text)
        raise Refused(f"GET {path} leads round and round")

    def sends(self, form, pairs=None, **wishes):
        """Sends a form and gives the place to go to."""
        pairs = form.filled(**wishes) if pairs is None else pairs
        status, place, text = self.ask("POST", form.action, urlencode(pairs))
        if status not in (200, 303):
            mistakes = " ".join(Page(text).words[:40])
            raise Refused(f"POST {form.action} answered {status}: {mistakes}")
        return place


def several(port, path, number):
    """Sessions of so many people of the demo who may see this page; of some twice when there are fewer."""
    found = []
    for turn in range(number * 4):
        visitor = step_in(port, number=turn)
        if visitor.ask("GET", path)[0] == 200:
            found.append(visitor.cookie)
        if len(found) == number:
            return found
    raise Refused(f"only {len(found)} sessions may see {path}")


def step_in(port, name=None, number=0):
    """Steps in as one of the people of the demo: by a part of the name, or by number."""
    visitor = Visitor(port)
    form = visitor.sees("/aanmelden").form("/aanmelden/als")
    if not form or not form.buttons:
        raise Refused("the sign-in page does not offer to step in as anybody")
    named = [button for button in form.buttons if name and name.lower() in f"{button[1]} {button[2]}".lower()]
    if name and not named:
        raise Refused(f"nobody is called {name}")
    visitor.sends(form, button=named[0] if named else form.buttons[number % len(form.buttons)])
    if not visitor.cookies.get("kring"):
        raise Refused("stepping in gave no session")
    return visitor
