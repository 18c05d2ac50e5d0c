"""The loop that Kring is for: a conversation, the door, a deviation, a revision, and back to whoever said it."""

import re
from datetime import date

from conftest import INTAKE, axe, step_in

IMPULSE = "Ik wilde meteen haar moeder bellen"
DECISION = "Ik ga donderdag eerst alleen luisteren"


def conversation_of(marloes) -> tuple[str, str]:
    """Marloes plans an omgangsoverleg for Samira's case; gives its address and its code."""
    marloes.goto("/kringen")
    marloes.get_by_role("link", name="Naar deze kring").first.click()
    marloes.locator("form[action$='/gesprekken'] input[name=werkvorm][value=omgangsoverleg]").check()
    marloes.locator("select[name=inbrenger]").select_option(label="Samira El Amrani")
    marloes.locator("input[name=dag]").fill(date.today().isoformat())  # on its day the doors open
    marloes.locator("form[action$='/gesprekken'] button[type=submit]").click()
    marloes.wait_for_url(re.compile("/gesprekken/"))
    address = re.sub(r"[?#].*", "", marloes.url)
    marloes.locator("main form button[type=submit]").first.click()  # takes her chair
    marloes.get_by_role("heading", level=1).wait_for()
    return address, code_of(marloes.locator(".join__code").inner_text())


def code_of(shown: str) -> str:
    """The ten signs of a code, as it stands on a screen in two groups."""
    return "".join(re.search(r"([A-Z0-9]{5})\W{0,8}([A-Z0-9]{5})\s*$", shown).groups())


def join(page, code: str, guest: bool):
    """From the scan: at most two taps."""
    page.goto(f"/mee/{code}")
    page.locator('form[action^="/mee/"] button').click()
    page.wait_for_url(re.compile("/gesprekken/"))


def onward(marloes):
    """The facilitator's button that shows the answers or goes on; before the first time she says with how many they are."""
    counting = marloes.locator("form:has(input[value=tel]) button")
    if counting.count():
        counting.first.click()
        counting.first.wait_for(state="detached")
    before = marloes.locator("#stap").inner_html()
    marloes.locator("form[action$='/voortgang']:has(input[value=verder]) button").click()
    marloes.wait_for_function("before => document.querySelector('#stap').innerHTML !== before", arg=before)


def wall(page, address: str):
    """Opens the big screen on this machine, as whoever leads does."""
    page.goto(f"{address}/scherm")
    page.get_by_role("button", name="Open het scherm op dit toestel").click()
    page.wait_for_url("**/scherm")
    page.locator(".stage").wait_for()


def prompt(page) -> str:
    return page.get_by_role("heading", level=1).inner_text()


def write(page, *words: str, how: str = "klaar"):
    fields = page.locator("form[action$='/bijdrage'] textarea")
    for number, text in enumerate(words):
        fields.nth(number).fill(text)
    page.locator(f"form[action$='/bijdrage'] button[value={how}], button[form][value={how}]").first.click()


def see(page, text: str):
    page.get_by_text(text).first.wait_for()


def test_the_whole_loop(sit):
    marloes, samira, jayden, guest = sit("Marloes"), sit("Samira"), sit("Jayden"), sit(None)
    address, code = conversation_of(marloes)
    join(samira, code, guest=False)
    join(jayden, code, guest=False)
    join(guest, code, guest=True)
    screen = marloes.context.new_page()
    screen.set_viewport_size({"width": 1920, "height": 1080})
    wall(screen, address)

    # Her own page heard that there are enough: nobody reloads.
    marloes.locator("form[action$='/opening'] button").click()

    # Samira writes her first impulse; the others wait, and read none of it.
    samira.locator("form[action$='/bijdrage'] textarea").wait_for()
    assert axe(samira) == []
    write(samira, IMPULSE)
    marloes.reload()
    for page in (marloes, jayden, guest, screen):
        assert IMPULSE not in page.content()

    onward(marloes)  # telling
    onward(marloes)  # perceiving: two inputs
    jayden.locator("form[action$='/bijdrage'] textarea").nth(1).wait_for()
    at_the_thumb(marloes)
    write(jayden, "Ze keek naar de deur", "Ze is bang voor iemand")
    write(guest, "Drie keer zei ze dat het ging", "Ze wil ons niet teleurstellen")
    for page in (marloes, samira, screen):
        page.reload()
        assert "naar de deur" not in page.content() and "bang voor" not in page.content()
    onward(marloes)  # shows
    see(samira, "Ze keek naar de deur")
    see(screen, "Ze is bang voor iemand")
    stays_in_sight(screen)
    onward(marloes)  # options, from the client's side
    samira.get_by_text("ogen van de ander").first.wait_for()
    guest.locator("form[action$='/bijdrage'] textarea").wait_for()
    write(guest, "Zij hoort elke week iemand anders")
    onward(marloes)
    see(jayden, "Zij hoort elke week iemand anders")
    onward(marloes)  # attuning
    onward(marloes)  # deciding, beside the first impulse
    samira.locator("form[action$='/bijdrage'] textarea").first.wait_for()
    assert IMPULSE in samira.content()
    assert IMPULSE not in jayden.content()
    write(samira, DECISION, "Ik luister eerst")
    see(jayden, DECISION)
    see(jayden, IMPULSE)
    marloes.reload()
    while not marloes.locator("a[href*='soort=afwijking']").count():
        onward(marloes)
    harvest_and_release(marloes, samira, jayden, guest, address)


def at_the_thumb(marloes):
    """She writes as well: being ready is in reach beside the button that steers, and nothing lies over it."""
    ready = marloes.locator("button[name=wat][value=klaar]")
    assert ready.evaluate("""one => { const { left, right, top, bottom } = one.getBoundingClientRect();
      return bottom <= innerHeight && one.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2)) }""")
    assert axe(marloes) == []


def stays_in_sight(screen):
    """However long the answers are, the facilitator's buttons stay on the big screen."""
    screen.set_viewport_size({"width": 1280, "height": 720})
    screen.evaluate("document.querySelectorAll('.stage__voices li').forEach(one => one.textContent = 'Eerst samen zitten. '.repeat(60))")
    assert screen.evaluate("document.documentElement.scrollHeight > innerHeight")
    assert screen.locator(".stage__steer").evaluate("one => one.getBoundingClientRect().bottom <= innerHeight")


def harvest_and_release(marloes, samira, jayden, guest, address):
    samira.goto(address)
    samira.locator("a[href*='soort=afwijking']").click()
    step = samira.locator("select[name=plek] option", has_text="Samen het plan maken").first.get_attribute("value")
    samira.locator("select[name=plek]").select_option(value=step)
    samira.locator("textarea[name=anders]").fill("Wij maakten nog geen plan")
    samira.locator("textarea[name=waarom]").fill("Er was eerst rust nodig, zei ze zelf")
    samira.locator("form[action$='/opbrengsten'] button[type=submit]").click()
    samira.locator("a[href*='/opbrengsten/']").first.click()
    samira.locator("button:has-text('ja'), .button--door").first.click()
    samira.wait_for_url(re.compile("/gesprekken/[a-z0-9]+$"))
    watching = samira.context.new_page()
    watching.goto(address)
    for page in (marloes, jayden, guest, samira):
        page.goto(address)
        assert "Wij maakten nog geen plan" in page.content()
        if page is jayden:
            see(watching, "Eén van de vier heeft geantwoord")  # and nobody reloaded
        page.locator("form[action$='/instemming'] button[value=ja]").click()
    see(samira, "Wij maakten nog geen plan")

    peter = sit_as(samira, "Peter")
    peter.goto(INTAKE)
    assert "Er was eerst rust nodig, zei ze zelf" in peter.content()
    assert "Samira" not in peter.locator("details.deviation").first.inner_text()


def sit_as(page, name: str):
    """Another character in a browser of their own."""
    context = page.context.browser.new_context(viewport={"width": 1280, "height": 900}, base_url=re.match(r"http://[^/]+", page.url).group(0))
    other = context.new_page()
    other.goto("/aanmelden")
    step_in(other, name)
    return other
