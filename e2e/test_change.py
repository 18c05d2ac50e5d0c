"""A member proposes other words, a colleague talks along, the owner takes them over, and whoever proposed them is told."""

from conftest import look
from playwright.sync_api import Page

VISIT = "/handboek/op-huisbezoek"
STEP = "Afspreken op de manier van de ander"
BETTER = "Spreek af zoals de ander dat wil, en zeg wie er meekomt."
WHY = "Een onbekende aan de deur schrikt af."


def propose(page: Page) -> str:
    """From the page itself: the step, other words, why. Gives the address of the proposal."""
    page.goto(VISIT)
    page.get_by_role("link", name="Stel andere woorden voor").first.click()
    look(page)
    page.get_by_role("link", name=STEP, exact=True).click()
    look(page)
    page.locator("[name=afspraak]").fill(BETTER)
    page.get_by_role("button", name="Stuur je voorstel").click()
    # Without a reason it comes back, with everything that was typed.
    assert page.locator("[name=afspraak]").input_value() == BETTER
    look(page)
    page.locator("[name=reden]").fill(WHY)
    page.get_by_role("button", name="Stuur je voorstel").click()
    page.get_by_text("Je voorstel ligt er.").wait_for()
    look(page)
    return page.url


def test_words_of_a_member_reach_the_page(sit):
    femke, wout = sit("Femke"), sit("Wout")
    hakan = sit("Hakan", width=1280, height=900)
    place = propose(femke)

    wout.goto(place)
    wout.locator("[name=woorden]").fill("Zo doe ik het al.")
    wout.get_by_role("button", name="Zet het erbij").click()
    wout.get_by_text("Bewaard, met je naam erbij.").wait_for()
    assert "Wout Scholten" in wout.inner_text("#gezegd")

    hakan.goto("/")
    assert hakan.get_by_text("Geef antwoord op het voorstel van Femke Visser").count()
    look(hakan)
    hakan.goto(VISIT)
    assert hakan.locator("#open").get_by_text("Femke Visser stelt andere woorden voor").count()
    look(hakan)
    hakan.goto(place)
    assert hakan.locator("ins").count() and hakan.locator("del").count()
    assert "stap:" not in hakan.inner_text("#woorden") and "afspraak:" not in hakan.inner_text("#woorden")
    look(hakan)
    hakan.get_by_role("button", name="Neem over", exact=True).click()
    hakan.get_by_text("Overgenomen in de werkversie.").wait_for()

    hakan.goto(f"{VISIT}/publicatie")
    assert "Femke Visser" in hakan.inner_text("#woorden")
    look(hakan)
    hakan.locator("[name=reden]").fill("Wie komt, zegt met wie.")
    hakan.locator("[name=verhaal]").fill("Een inwoner zei het ons zelf.")
    hakan.locator("main form button[type=submit]").first.click()
    hakan.get_by_text("Gepubliceerd.").wait_for()

    femke.goto("/")
    assert femke.get_by_text("Je woorden staan in ‘Op huisbezoek’").count()
    femke.goto(f"{VISIT}/versies")
    versions = femke.inner_text("main")
    assert "Met woorden van Femke Visser." in versions and "Een inwoner zei het ons zelf." in versions
    assert "Femke Visser, overgenomen door Hakan" in versions
    look(femke)


def test_who_was_asked_agrees_or_sends_back(sit):
    nadia, anouk = sit("Nadia"), sit("Anouk", width=1280, height=900)
    nadia.goto("/")
    nadia.get_by_role("link", name="Lees mee met ‘Als iemand niet tevreden is’").click()
    look(nadia)
    nadia.get_by_role("button", name="Stuur terug").click()
    assert nadia.locator("[data-errors]").count() == 1
    look(nadia)
    nadia.locator("[name=reden]").fill("Vier weken lukt niet in de zomer.")
    nadia.get_by_role("button", name="Stuur terug").click()
    nadia.get_by_text("Teruggestuurd, met je reden.").wait_for()
    anouk.goto("/")
    anouk.get_by_role("link", name="Schrijf verder aan ‘Als iemand niet tevreden is’").click()
    assert "Vier weken lukt niet in de zomer." in anouk.inner_text("main")
    look(anouk)


def test_whoever_keeps_the_handbook_chooses_who_reads_along(sit):
    ellen = sit("Ellen")
    ellen.goto("/handboek")
    ellen.get_by_role("link", name="Wie leest mee voor het geldt?").click()
    look(ellen)
    ellen.get_by_role("button", name="Bewaar").click()
    ellen.get_by_text("Bewaard. Zo gaat het vanaf nu bij een nieuwe versie.").wait_for()
