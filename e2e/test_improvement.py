"""From a deviation to a revision, and what an auditor sees of it. One step, told from five chairs."""

import re

import pytest
from conftest import INTAKE, look
from playwright.sync_api import Page

STEP = "Na zes weken samen terugkijken"
WORDS = {
    "Samira": ("Ik keek na drie weken al terug", "Zij was bang dat het weer zo zou lopen"),
    "Jayden": ("Wij keken terug op de bank bij het water", "Aan tafel zei hij niets"),
    "Femke": ("Ik liet het terugkijken aan zijn zus", "Haar vertelt hij alles"),
}
EVERYBODY = ["Samira", "Jayden", "Femke", "Youssef", "Marloes", "Lotte", "Daan", "Joke"]
REASON = "Drie keer was zes weken te lang of te kort."


class Taps:
    """Counts what a thumb does."""

    def __init__(self, page: Page):
        self.page = page
        self.taps = 0
        self.typed = 0

    def tap(self, selector: str):
        self.page.locator(selector).first.click()
        self.taps += 1

    def write(self, selector: str, words: str):
        self.tap(selector)
        self.page.keyboard.type(words)
        self.typed += len(words)


def step_address(page: Page, words: str = STEP) -> str:
    page.goto(f"/anders?proces={INTAKE.rsplit('/', 1)[1]}")
    return page.get_by_role("link", name=words).get_attribute("href")


def deviate(page: Page, instead: str, because: str):
    page.goto(step_address(page))
    page.locator("[name=anders]").fill(instead)
    page.locator("[name=omdat]").fill(because)
    page.locator("input[name=voor][value=eigenaar]").check()
    page.get_by_role("button", name="Bewaar", exact=True).click()
    page.get_by_text("Bewaard. De eigenaar leest het nu").wait_for()


def norm_of_the_step(page: Page) -> str:
    """The row of the reference table that hangs on this step."""
    page.goto("/normen")
    page.locator("main a", has_text="Voorbeeldkader sociaal werk, 2026").click()
    return page.locator("tr", has=page.get_by_role("link", name="We kijken met de inwoner terug.")).last.inner_text()


def test_a_deviation_takes_less_than_a_minute(sit):
    samira = sit("Samira")
    thumb = Taps(samira)
    thumb.tap(".capture a")
    look(samira)
    # The process that she writes along with stands first, and open.
    thumb.tap(f"a:has-text('{STEP}')")
    look(samira)
    thumb.write("[name=anders]", WORDS["Samira"][0])
    thumb.write("[name=omdat]", WORDS["Samira"][1])
    thumb.tap("input[name=voor][value=eigenaar]")
    thumb.tap("main button[type=submit]")
    samira.get_by_text("Bewaard. De eigenaar leest het nu, zonder je naam.").wait_for()
    # Six taps of a second, and seventy letters at two a second: well under a minute.
    assert thumb.taps <= 6
    assert thumb.taps + thumb.typed / 2 < 60


def test_three_voices_change_the_step(sit):
    jayden, femke, peter, ellen = sit("Jayden"), sit("Femke"), sit("Peter", width=1280, height=900), sit("Ellen", width=1280, height=900)
    samira = sit("Samira")
    if WORDS["Samira"][0] not in own_words(samira):
        deviate(samira, *WORDS["Samira"])
    judge_again(ellen)

    deviate(jayden, *WORDS["Jayden"])
    peter.goto(f"{INTAKE}/afwijkingen")
    assert peter.locator("section", has=peter.get_by_role("heading", name=STEP)).get_by_text("Minder dan drie keer").count()
    deviate(femke, *WORDS["Femke"])
    proposal = peter_reads(peter)
    the_team_talks(peter, proposal)
    two_hands_on_the_draft(samira, peter)
    publish(peter, samira, proposal)

    for name in EVERYBODY:
        assert told(sit(name)) == (1 if name in WORDS else 0), name
    samira.goto("/")
    look(samira)
    assert REASON in norm_of_the_step(ellen)
    judge_again(ellen)
    assert REASON not in norm_of_the_step(ellen)


def own_words(page: Page) -> str:
    page.goto("/eigen")
    return page.inner_text("main")


def told(page: Page) -> int:
    """How often Today says that something was done with what somebody gave."""
    page.goto("/")
    return page.locator("#terug").get_by_text(REASON).count()


def judge_again(ellen: Page):
    norm_of_the_step(ellen)
    ellen.get_by_role("link", name="We kijken met de inwoner terug.").last.click()
    look(ellen)
    ellen.locator("form:has([name=stand]) button[type=submit]").click()
    ellen.get_by_text("Bewaard, met de dag van vandaag erbij.").wait_for()


def peter_reads(peter: Page) -> str:
    """Counts and released words, and nobody's name; gives the address of the proposal."""
    peter.goto(f"{INTAKE}/afwijkingen")
    look(peter)
    pattern = peter.locator("section", has=peter.get_by_role("heading", name=STEP)).last
    assert pattern.get_by_text("Minstens drie keer").count()
    nameless(peter)
    pattern.get_by_role("link", name="Lees het voorstel").click()
    for instead, because in WORDS.values():
        assert instead in peter.inner_text("main") and because in peter.inner_text("main")
    nameless(peter)
    look(peter)
    return re.sub(r"[?#].*", "", peter.url)


def nameless(peter: Page):
    said = peter.inner_text("main")
    assert [name for name in EVERYBODY if name in said] == []


def the_team_talks(peter: Page, proposal: str):
    peter.goto(proposal)
    form = peter.locator("form:has([name=uitkomst])")
    form.locator("[name=team]").select_option(label="Zuiderkwartier")
    # Without saying what came of it: nothing is kept, and nothing that was written is lost.
    form.locator("[name=veranderd]").fill("We spreken samen af wanneer we terugkijken.")
    form.locator("button[type=submit]").click()
    assert peter.locator("[data-errors]").count() == 1
    form = peter.locator("form:has([name=uitkomst])")
    assert form.locator("[name=veranderd]").input_value() == "We spreken samen af wanneer we terugkijken."
    form.locator("input[name=uitkomst][value]").nth(1).check()
    form.locator("button[type=submit]").click()
    peter.get_by_text("Bewaard. Het staat nu bij de bladzijde.").wait_for()
    peter.goto(proposal)
    assert peter.get_by_text("Besproken", exact=True).count() and peter.get_by_text("We spreken samen af wanneer").count()


def two_hands_on_the_draft(samira: Page, peter: Page):
    """Samira rewrites the agreement, Peter the room; the second save goes on from the first."""
    for page, label, words in (
        (samira, "Wat spraken we af?", "Spreek bij het plan af wanneer jullie terugkijken."),
        (peter, "Welke ruimte is er voor eigen oordeel?", "Waar, wanneer en met wie erbij."),
    ):
        page.goto(f"{INTAKE}/werkversie")
        part = page.locator("details.part").filter(has=page.locator(f"input[value='{STEP}']"))
        part.locator("summary").click()
        part.get_by_label(label).fill(words)
        page.locator("button[name=doe][value=bewaar]").first.click()
        page.get_by_text("Bewaard. Gelden doet het pas").wait_for()
    look(peter)
    assert "Spreek bij het plan af" in peter.content()


def publish(peter: Page, samira: Page, proposal: str):
    samira.goto(INTAKE)
    assert "Spreek bij het plan af" not in samira.content()
    peter.goto(f"{INTAKE}/publicatie")
    assert peter.get_by_text("Deze stap verandert. Wie erover schreef, hoort het.").count() == 1
    look(peter)
    peter.locator("main form button[type=submit]").first.click()
    assert peter.locator("[data-errors]").count() == 1
    peter.locator("[name=reden]").fill(REASON)
    peter.locator("main form button[type=submit]").first.click()
    peter.get_by_text("Gepubliceerd. Wie er een opmerking voor gaf, hoort het.").wait_for()
    samira.goto(INTAKE)
    assert "Spreek bij het plan af" in samira.content() and REASON in samira.content()
    peter.goto(proposal)
    assert peter.get_by_text("Verwerkt in een nieuwe versie").count()
    # She is one of the three, so to her the proposal is not there: only two others wrote for it.
    samira.goto(proposal)
    assert not samira.get_by_text("Verwerkt in een nieuwe versie").count()


# MARK: The auditor


@pytest.fixture
def guest_of_ellen(sit, server, browsers):
    """A second auditor, invited for today; gives her page and the address of Ellen's page about her."""
    ellen = sit("Ellen", width=1280, height=900)
    ellen.goto("/mensen")
    form = ellen.locator("form:has([name=voornaam])")
    form.locator("[name=voornaam]").fill("Ingrid")
    form.locator("[name=naam]").fill("Ingrid de Tweede")
    form.locator("[name=mail]").fill("ingrid.de.tweede@toetsing.example")
    form.locator("[name=positie]").select_option(label="toetser")
    form.locator("[name=kader]").select_option(label="Voorbeeldkader sociaal werk, 2026")
    form.locator("[name=tot]").fill(ellen.evaluate("new Date().toISOString().slice(0, 10)"))
    form.locator("button[type=submit]").click()
    link = ellen.locator("code, pre").first.inner_text().strip()
    ingrid = browsers.open(server.address, locale="nl-NL")
    ingrid.goto(re.sub(r"^https?://[^/]+", "", link))
    look(ingrid)
    ingrid.locator("[name=nieuw]").fill("vijf stoelen bij het raam")
    ingrid.locator("main button[type=submit]").click()
    ingrid.wait_for_url(re.compile("/normen/"))
    ellen.goto("/mensen")
    return ingrid, ellen, ellen.get_by_role("link", name="Ingrid de Tweede").get_attribute("href")


def test_the_auditor_sees_facts_and_reasons(guest_of_ellen, sit):
    ingrid, ellen, person = guest_of_ellen
    marloes = sit("Marloes")
    marloes.goto("/kringen")
    marloes.get_by_role("link", name="Naar deze kring").first.click()
    circle = marloes.url
    conversation = marloes.locator("a[href^='/gesprekken/']").first.get_attribute("href")
    table = ingrid.url
    look(ingrid)
    ingrid.goto(INTAKE)
    assert "Drie keer deden we stap 2 anders" in ingrid.content()
    look(ingrid)
    ingrid.goto(f"{INTAKE}/versies")
    assert "Samen opgeschreven door vier werkers" in ingrid.content()
    ingrid.goto("/gesprekken")
    look(ingrid)
    assert "zeven mensen" in ingrid.inner_text("main")
    nothing_else(ingrid, [circle, conversation, person])

    ellen.goto(person)
    ellen.get_by_role("button", name="Stop de toegang").click()
    ellen.get_by_text("De toegang is gestopt.").wait_for()
    for place in (table, INTAKE, "/gesprekken"):
        ingrid.goto(place)
        assert "/aanmelden" in ingrid.url


def nothing_else(ingrid: Page, more: list[str]):
    """Every other page is the page that never was, to the byte."""
    never = ingrid.request.get("/handboek/is-er-nooit-geweest")
    places = ["/anders", "/eigen", "/mensen", "/teams", "/kringen", "/lessen", "/handboek/nieuw", "/handboek/invoer", "/normen/invoer"]
    places += [f"{INTAKE}/{part}" for part in ("werkversie", "hoofdlijnen", "mensen", "publicatie", "besprekingen", "afwijkingen")]
    for place in places + more:
        answer = ingrid.request.get(place)
        assert (answer.status, answer.body()) == (404, never.body()), place
