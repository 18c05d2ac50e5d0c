"""The loop once more, and nobody has a mouse: four phones and the screen on the wall."""

import re
from datetime import date

from conftest import INTAKE, look
from keyboard import Keyboard
from test_loop import code_of, wall as hang

IMPULSE = "Ik wilde hem meteen een plan geven"
INSTEAD = "Wij lieten hem het verhaal tekenen"


def come_in(page, name: str) -> Keyboard:
    page.goto("/aanmelden")
    keys = Keyboard(page)
    button = page.locator(f"button.character:has-text('{name}')").first
    if not button.is_visible():  # those who do not lead stand behind a word
        keys.enter(page.locator(".characters__rest summary"))
    keys.enter(button)
    page.wait_for_url(lambda address: "/aanmelden" not in address)
    return keys


def skip_to_content(keys: Keyboard):
    """The first Tab of a page offers to pass by the menu."""
    keys.press("Tab")
    assert keys.is_at(keys.page.locator("a.skip"))
    keys.page.keyboard.press("Enter")
    keys.press("Tab")
    assert keys.page.evaluate("document.querySelector('main').contains(document.activeElement)")


def plan(marloes: Keyboard) -> tuple[str, str]:
    """From Today to an own chair at a planned conversation; gives its address and its code."""
    page = marloes.page
    skip_to_content(marloes)
    marloes.walk_to(page.locator("nav a[href='/kringen']"), "Shift+Tab")
    page.keyboard.press("Enter")
    marloes.enter(page.get_by_role("link", name="Naar deze kring"))
    form = "form[action$='/gesprekken']"
    marloes.pick(page.locator(f"{form} input[name=werkvorm]"), "omgangsoverleg")
    page.locator(f"{form} input[name=dag]").fill(date.today().isoformat())
    marloes.choose(page.locator(f"{form} select[name=inbrenger]"), "Samira El Amrani")
    marloes.enter(page.locator(f"{form} button[type=submit]"))
    page.wait_for_url(re.compile("/gesprekken/"))
    marloes.enter(page.get_by_role("button", name="Ga zitten"), "Space")
    digits = page.locator(".join__code")
    digits.wait_for()
    return re.sub(r"[?#].*", "", page.url), code_of(digits.inner_text())


def sit_down(keys: Keyboard, code: str, how: str):
    keys.page.goto("/mee")
    keys.write(keys.page.locator("input[name=code]"), code)
    keys.page.keyboard.press("Enter")
    keys.enter(keys.page.locator('form[action^="/mee/"] button'))
    keys.page.wait_for_url(re.compile("/gesprekken/"))


def put(keys: Keyboard, *words: str):
    """Writes in each field of the card, and is ready."""
    fields = keys.page.locator("form[action$='/bijdrage'] textarea")
    for number, text in enumerate(words):
        keys.write(fields.nth(number), text)
    keys.enter(keys.page.locator("button[name=wat][value=klaar]"))
    keys.page.get_by_text("Je bent klaar").or_(keys.page.locator("#ernaast")).first.wait_for()


def onward(screen: Keyboard):
    """The facilitator's button under the big screen."""
    counting = screen.page.locator("form:has(input[value=tel]) button")
    if counting.count():
        screen.enter(counting.first)
        counting.first.wait_for(state="detached")
    was = screen.page.locator("#stap").inner_text()
    screen.enter(screen.page.locator("form[action$='/voortgang']:has(input[value=verder]) button"))
    screen.page.wait_for_function("was => document.readyState === 'complete' && document.querySelector('#stap').innerText !== was", arg=was)


def test_the_loop_without_a_mouse(sit):
    marloes, samira, jayden = come_in(sit(None), "Marloes"), come_in(sit(None), "Samira"), come_in(sit(None), "Jayden")
    guest = Keyboard(sit(None, locale="nl-NL"))
    address, code = plan(marloes)
    sit_down(samira, code, "ik")
    sit_down(jayden, code, "ik")
    sit_down(guest, code, "gast")
    wall = marloes.page.context.new_page()
    wall.set_viewport_size({"width": 1920, "height": 1080})
    hang(wall, address)
    screen = Keyboard(wall)
    look(wall)

    marloes.enter(marloes.page.locator("form[action$='/opening'] button"))
    samira.page.locator("form[action$='/bijdrage'] textarea").wait_for()
    jayden.page.get_by_text("Wij wachten in stilte").wait_for()
    samira.go_round()
    put(samira, IMPULSE)
    wall.locator("form[action$='/voortgang'] button").first.wait_for()
    for keys in (marloes, jayden, guest, screen):
        assert IMPULSE not in keys.page.content()
    explore(screen, jayden, guest, samira)
    decide(screen, samira, jayden)
    agree_and_release(address, screen, marloes, samira, jayden, guest)

    peter = come_in(sit(None), "Peter")
    peter.page.goto(INTAKE)
    step = peter.page.locator("li, article, section").filter(has=peter.page.get_by_role("heading", name="Eén keer vertellen")).last
    peter.enter(step.locator("details.deviation summary").first)
    peter.page.get_by_text(INSTEAD).first.wait_for()
    peter.go_round()


def explore(screen: Keyboard, jayden: Keyboard, guest: Keyboard, samira: Keyboard):
    onward(screen)  # telling
    onward(screen)  # perceiving: what was seen, and what was made of it
    jayden.page.locator("form[action$='/bijdrage'] textarea").nth(1).wait_for()
    look(jayden.page)
    jayden.go_round()
    put(jayden, "Hij legde het formulier om", "Hij schaamt zich voor zijn schrift")
    put(guest, "Zijn zoon gaf steeds antwoord", "Hij wil zelf vertellen")
    for keys in (samira, screen):
        assert "legde het formulier" not in keys.page.content() and "schaamt zich" not in keys.page.content()
    onward(screen)  # shows
    samira.page.get_by_text("Hij legde het formulier om").wait_for()
    screen.page.get_by_text("Hij wil zelf vertellen").wait_for()
    look(samira.page)
    look(screen.page)
    onward(screen)  # with the eyes of the other
    put(guest, "Weer iemand die mijn verhaal voor mij opschrijft")
    onward(screen)
    jayden.page.get_by_text("Weer iemand die mijn verhaal").wait_for()


def decide(screen: Keyboard, samira: Keyboard, jayden: Keyboard):
    onward(screen)  # attuning
    onward(screen)  # deciding, beside the first impulse
    samira.page.locator("form[action$='/bijdrage'] textarea").first.wait_for()
    assert IMPULSE in samira.page.content() and IMPULSE not in jayden.page.content()
    look(samira.page)
    put(samira, "Ik neem stiften mee", "Ik geef niets, ik vraag")
    for words in ("Ik neem stiften mee", IMPULSE):
        jayden.page.get_by_text(words).first.wait_for()


def agree_and_release(address: str, screen: Keyboard, marloes: Keyboard, samira: Keyboard, jayden: Keyboard, guest: Keyboard):
    deviate = samira.page.locator("a[href*='soort=afwijking']")
    learning = screen.page.get_by_text("Wat leren we hiervan").first
    button = screen.page.locator("form[action$='/voortgang']:has(input[value=verder]) button").first
    for _ in range(6):
        # Where we learn there is no button that goes on: so it is looked at what stands there, and then pressed.
        button.or_(learning).first.wait_for()
        if learning.is_visible():
            break
        onward(screen)
    samira.enter(deviate)
    samira.page.locator("select[name=plek]").wait_for()
    look(samira.page)
    samira.choose(samira.page.locator("select[name=plek]"), "Eén keer vertellen")
    samira.write(samira.page.locator("textarea[name=anders]"), INSTEAD)
    samira.write(samira.page.locator("textarea[name=waarom]"), "Tekenen kon hij wel")
    samira.enter(samira.page.locator("button:has-text('Leg op tafel')"))
    samira.enter(samira.page.locator("a[href*='/opbrengsten/']"))
    samira.page.locator(".button--door").wait_for()
    look(samira.page)
    samira.enter(samira.page.locator(".button--door"))
    samira.page.wait_for_url(re.compile("/gesprekken/[a-z0-9]+$"))
    for keys in (marloes, jayden, guest, samira):
        yes = keys.page.locator("form[action$='/instemming'] button[value=ja]")
        yes.wait_for()
        assert INSTEAD in keys.page.content()
        keys.enter(yes)
        keys.page.get_by_text("Je zei ja.").or_(keys.page.get_by_text("Dit mocht naar buiten")).first.wait_for()
    jayden.page.get_by_text("Dit mocht naar buiten").wait_for()
    look(samira.page)
    marloes.page.goto(address)
    marloes.go_round()
