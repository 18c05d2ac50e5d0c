"""Bad weather on a telephone: it reloads, loses the line, has a wrong clock, and is pressed twice."""

import pytest
from conftest import look
from playwright.sync_api import Page
from test_loop import conversation_of, join, onward, see, wall

# Two days ahead, and running on: what a telephone does that was set by hand.
WRONG_CLOCK = """(() => {
  const ahead = 2 * 24 * 3600 * 1000, Right = Date;
  window.Date = class extends Right {
    constructor(...parts) { parts.length ? super(...parts) : super(Right.now() + ahead); }
    static now() { return Right.now() + ahead; }
  };
})();"""
FIELDS = "form[action$='/bijdrage'] textarea"
READY = "button[name=wat][value=klaar]"


@pytest.fixture
def writing(sit):
    """A conversation at the step where everybody writes two things: Marloes, Jayden, Samira and the address."""
    marloes, samira, jayden = sit("Marloes"), sit("Samira"), sit("Jayden")
    address, code = conversation_of(marloes)
    join(samira, code, guest=False)
    join(jayden, code, guest=False)
    marloes.locator("form[action$='/opening'] button").click()
    samira.locator(FIELDS).first.wait_for()
    onward(marloes)
    onward(marloes)
    for page in (samira, jayden, marloes):
        page.locator(FIELDS).nth(1).wait_for()
    return marloes, samira, jayden, address


def cards(page: Page, address: str, words: str) -> int:
    page.goto(address)
    return page.content().count(words)


def ready(page: Page):
    page.get_by_text("Je bent klaar").wait_for()


def test_a_reload_in_the_middle_of_a_word(writing):
    _, _, jayden, address = writing
    jayden.locator(FIELDS).first.press_sequentially("Ze keek naar de d")
    jayden.reload()
    assert jayden.locator(FIELDS).first.input_value() == "Ze keek naar de d"
    assert jayden.get_by_text("Dit had je getypt en nog niet gegeven.").first.is_visible()
    look(jayden)
    jayden.locator(FIELDS).first.press("End")
    jayden.locator(FIELDS).first.press_sequentially("eur")
    jayden.locator(READY).click()
    ready(jayden)
    assert cards(jayden, address, "Ze keek naar de deur") == 1


def test_the_line_is_lost_while_somebody_presses_ready(writing):
    marloes, samira, jayden, address = writing
    jayden.locator(FIELDS).first.fill("De radio stond hard aan")
    jayden.context.set_offline(True)
    jayden.locator(READY).click()
    jayden.get_by_text("Geen verbinding. Je tekst staat veilig").wait_for()
    assert jayden.locator(FIELDS).first.input_value() == "De radio stond hard aan"
    samira.locator(FIELDS).first.fill("Ze zat op het puntje van de stoel")
    samira.locator(READY).click()
    ready(samira)
    jayden.context.set_offline(False)
    ready(jayden)
    onward(marloes)
    for page in (jayden, samira, marloes):
        see(page, "De radio stond hard aan")
        see(page, "Ze zat op het puntje van de stoel")
    assert cards(marloes, address, "De radio stond hard aan") == 1


def test_the_circle_goes_on_while_a_telephone_is_away(writing):
    """Marloes shows the answers while Jayden types in a tunnel. He comes back to where they are, with what he typed, and nobody read it."""
    marloes, samira, jayden, address = writing
    samira.locator(FIELDS).first.fill("Hij keek de hele tijd op de klok")
    samira.locator(READY).click()
    ready(samira)
    jayden.context.set_offline(True)
    jayden.locator(FIELDS).first.fill("Hij moest zijn bus halen")
    onward(marloes)
    jayden.context.set_offline(False)
    see(jayden, "Hij keek de hele tijd op de klok")
    assert jayden.locator(FIELDS).first.input_value() == "Hij moest zijn bus halen", "what he typed in the tunnel is lost"
    assert cards(marloes, address, "Hij moest zijn bus halen") == 0


def test_a_clock_that_is_two_days_wrong(writing):
    _, samira, jayden, address = writing
    jayden.context.add_init_script(WRONG_CLOCK)
    jayden.goto(address)
    samira.goto(address)
    assert jayden.evaluate("Date.now()") - samira.evaluate("Date.now()") > 47 * 3600 * 1000
    left = [page.locator("[data-timer-say]").first.inner_text() for page in (jayden, samira)]
    assert left[0] == left[1] and left[0].startswith("nog ")
    jayden.locator(FIELDS).first.fill("De klok liep voor")
    jayden.locator(READY).click()
    ready(jayden)
    assert cards(jayden, address, "De klok liep voor") == 1


def test_pressed_twice(writing):
    """A double tap gives one card; two presses on the next question, from a telephone and from the screen, are one step."""
    marloes, samira, jayden, address = writing
    jayden.locator(FIELDS).first.fill("Twee keer gedrukt")
    jayden.locator(READY).dblclick()
    ready(jayden)
    assert cards(jayden, address, "Twee keer gedrukt") == 1
    screen = marloes.context.new_page()
    # The screen does not hear that the answers are shown: its button is the one from before.
    screen.route("**/scherm/stroom**", lambda route: route.abort())
    wall(screen, address)
    late = screen.locator("form[action$='/voortgang']:has(input[value=verder]) button")
    assert "Toon antwoorden" in late.inner_text()
    marloes.goto(address)
    onward(marloes)
    see(marloes, "Twee keer gedrukt")
    late.click()
    see(screen, "Twee keer gedrukt")
    for page in (marloes, samira):
        page.goto(address)
        assert page.get_by_role("heading", level=1).inner_text().startswith("Wat neem je waar")
        assert page.get_by_text("Dit gaven jullie").is_visible()
