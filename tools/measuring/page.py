"""Reads a page of Kring as a visitor does: forms, links, words and the parts that change by themselves."""
import re
from dataclasses import dataclass, field
from datetime import date
from html.parser import HTMLParser

# The load driver puts a new word wherever this stands (Request.fresh in Sources/Bench).
FRESH = "vers-vers-vers-vers-"
SENTENCE = "Ik sprak eerst met de buurvrouw en pas daarna met het gezin, omdat dat rust gaf. "


@dataclass
class Form:
    action: str
    method: str = "get"
    fields: list = field(default_factory=list)  # (name, value, kind) of what is sent as it stands
    choices: dict = field(default_factory=dict)  # name: [(value, words)] of radio buttons and lists
    chosen: dict = field(default_factory=dict)
    buttons: list = field(default_factory=list)  # (name, value, words)

    def filled(self, button=None, words=SENTENCE, **wishes):
        """The pairs to send: what stands in the form, what is wished for, and something for what is empty.
        A wish for a choice is its value, or a part of that or of its words; a wish for a field is its value."""
        pairs = []
        for name, value, kind in self.fields:
            pairs.append((name, wishes.get(name, value or standing(kind, words))))
        for name, options in self.choices.items():
            wish = wishes.get(name)
            meant = [value for value, _ in options if value == wish]
            meant += [value for value, label in options if wish and wish.lower() in f"{value} {label}".lower()]
            pairs.append((name, meant[0] if meant else self.chosen.get(name, options[0][0] if options else "")))
        button = button or (self.buttons[0] if self.buttons else None)
        if button and button[0]:
            pairs.append((button[0], button[1]))
        return pairs


def standing(kind, words):
    """What goes into an empty field of a kind."""
    return {"hidden": "", "textarea": words, "date": date.today().isoformat(), "time": "10:00", "number": "5",
            "email": "iemand@example.nl"}.get(kind, "In het buurthuis")


class Page(HTMLParser):
    def __init__(self, text):
        super().__init__()
        self.forms, self.links, self.parts, self.topic, self.words = [], [], {}, None, []
        self._form = self._select = self._area = self._button = self._label = None
        self._silent = 0
        self.feed(text)

    def form(self, ending, containing=""):
        """The first form that is sent to an address with this ending."""
        return next((f for f in self.forms if f.action.split("?")[0].endswith(ending) and containing in f.action), None)

    def handle_starttag(self, tag, attributes):
        at = {name: value or "" for name, value in attributes}
        if "data-live-over" in at:
            self.topic = at["data-live-over"]
        if "data-live-from" in at:
            self.parts[at.get("id", "")] = at["data-live-from"]
        if tag == "a" and at.get("href"):
            self.links.append(at["href"])
        if tag in ("script", "style", "svg"):
            self._silent += 1
        if tag == "form":
            self._form = Form(at.get("action", ""), at.get("method", "get").lower())
            self.forms.append(self._form)
        if self._form:
            self._control(tag, at)

    def _control(self, tag, at):
        form, name, value = self._form, at.get("name"), at.get("value", "")
        if tag == "button" and at.get("type", "submit") == "submit":
            self._button = [name, value, ""]
            form.buttons.append(self._button)
        elif tag == "select" and name:
            self._select = name
            form.choices[name] = []
        elif tag == "option" and self._select:
            self._label = [value, ""]
            form.choices[self._select].append(self._label)
            if "selected" in at:
                form.chosen[self._select] = value
        elif tag == "textarea" and name:
            self._area = [name, "", "textarea"]
            form.fields.append(self._area)
        elif tag == "input" and name:
            kind = at.get("type", "text")
            if kind == "radio":
                self._label = [value, ""]
                form.choices.setdefault(name, []).append(self._label)
                if "checked" in at:
                    form.chosen[name] = value
            elif kind not in ("checkbox", "submit", "file") or "checked" in at:
                form.fields.append([name, value, kind])

    def handle_endtag(self, tag):
        if tag in ("script", "style", "svg"):
            self._silent -= 1
        if tag == "form":
            self._form = None
        if tag == "select":
            self._select = None
        if tag == "textarea":
            self._area = None
        if tag == "button":
            self._button = None
        if tag in ("label", "option"):
            self._label = None

    def handle_data(self, data):
        if self._area:
            self._area[1] += data.lstrip("\n")
        if self._button:
            self._button[2] += data
        if self._label:
            self._label[1] += data
        if not self._silent:
            self.words += data.split()


def slugs(links, folder):
    """The names right under a folder that links lead to, each once and in order."""
    found = [match.group(1) for link in links if (match := re.fullmatch(rf"{folder}/([^/?#]+)(?:[?#].*)?", link))]
    return list(dict.fromkeys(found))
