"""Somebody without a mouse: Tab, Enter, Space, the arrows and the letters, and nothing else."""

from playwright.sync_api import Error, Locator, Page

# Whether the place of the focus shows: with the mark around it, or around the ring that it fills, and not behind something else.
SHOWN = """() => {
  const here = document.activeElement;
  if (!here || here === document.body) return true;
  const marks = [here, here.closest('.ring--field'), here.closest('label')].filter(Boolean).map((one) => getComputedStyle(one));
  if (!marks.some((mark) => mark.outlineStyle !== 'none' && parseFloat(mark.outlineWidth) >= 2)) return false;
  const places = [...here.getClientRects()].flatMap((box) => [0.1, 0.5, 0.9].map((down) => [box.x + box.width / 2, box.y + box.height * down]));
  return places.some(([x, y]) => {
    const top = document.elementFromPoint(x, y);
    return top && (here.contains(top) || here.closest('label')?.contains(top));
  });
}"""

# Everything that the keyboard should come by: what is shown and can be used; of a group of choices one.
STOPS = """() => {
  const stops = [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')];
  const isChoice = (one) => one.type === 'radio' && (one.form ?? document).querySelector(`[name="${one.name}"]:checked`) !== one;
  return stops.filter((one) => one.checkVisibility() && !one.disabled && !isChoice(one)
    && !(one.type === 'radio' && window.trail.some((other) => other.name === one.name && other.form === one.form)));
}"""


class Keyboard:
    def __init__(self, page: Page):
        self.page = page

    def press(self, key: str):
        """One key; afterwards one can see where one is."""
        self.page.keyboard.press(key)
        try:
            self.page.wait_for_function(SHOWN)
        except Error as error:
            raise AssertionError(f"the focus does not show after {key}: {self.where()}") from error

    def where(self) -> str:
        return self.page.evaluate("document.activeElement?.outerHTML.slice(0, 160)")

    def is_at(self, target: Locator) -> bool:
        return target.evaluate_all("all => all.includes(document.activeElement)")

    def walk_to(self, target: Locator, key: str = "Tab", at_most: int = 90):
        """Tabs until the focus is there."""
        target.first.wait_for()
        for _ in range(at_most):
            if self.is_at(target):
                return
            self.press(key)
        raise AssertionError(f"not reached in {at_most} tabs: {target}; now at {self.where()}")

    def enter(self, target: Locator, key: str = "Enter"):
        self.walk_to(target)
        self.page.keyboard.press(key)

    def write(self, target: Locator, words: str):
        self.walk_to(target)
        self.page.keyboard.type(words)

    def choose(self, select: Locator, words: str):
        """Down the list, to the one with these words."""
        self.walk_to(select)
        for _ in range(120):
            if words in select.evaluate("list => list.selectedOptions[0].text"):
                return
            self.page.keyboard.press("ArrowDown")
        raise AssertionError(f"no choice has the words: {words}")

    def pick(self, choices: Locator, value: str):
        """Down a group of choices, of which one can be had."""
        self.walk_to(choices)
        for _ in range(12):
            if choices.evaluate_all("(all, value) => all.some((one) => one.checked && one.value === value)", value):
                return
            self.page.keyboard.press("ArrowDown")
        raise AssertionError(f"no choice has the value {value}")

    def go_round(self):
        """Once along everything on the page and back to the beginning: nothing is left out, and nothing holds the focus."""
        self.page.evaluate("() => { window.trail = []; document.activeElement?.blur(); }")
        for _ in range(200):
            self.press("Tab")
            if not self.page.evaluate(
                "() => { const here = document.activeElement, seen = window.trail.includes(here); window.trail.push(here); return !seen; }"
            ):
                break
        missed = f"(({STOPS})()).filter((one) => !window.trail.includes(one)).map((one) => one.outerHTML.slice(0, 160))"
        assert self.page.evaluate(missed) == [], self.page.url
        held = "window.trail.at(-1) === window.trail.at(-2) && window.trail.length > 2"
        assert not self.page.evaluate(held), f"the focus is held at {self.where()}"
