"""Ellen brings in what there is already: a folder of descriptions, and a norm set. Both may be brought in again."""

import re
from pathlib import Path

from conftest import look
from playwright.sync_api import Page

FOLDER = Path(__file__).parent / "handboek"
HOUSE_RULES = "Huisregels van De Schakel"


def bring_in_folder(ellen: Page) -> dict[str, str]:
    """What became of each file, by its name."""
    ellen.goto("/handboek/invoer")
    ellen.locator("input[name=map]").set_input_files(FOLDER)
    ellen.get_by_role("button", name="Lees in").click()
    rows = ellen.locator("#verslag tbody tr")
    rows.first.wait_for()
    return {row.split("/")[-1].split(".md")[0]: row for row in rows.all_inner_texts()}


def test_a_folder_comes_in_twice_and_nothing_doubles(sit):
    ellen = sit("Ellen")
    first = bring_in_folder(ellen)
    look(ellen)
    assert ellen.get_by_text("Twee bestanden zijn in orde. Eén bestand bleef buiten.").count()
    assert "Nieuwe bladzijde" in first["wie-wij-zijn"] and "Nieuwe bladzijde" in first["huisregels"]
    assert "Regel 1: het blok met gegevens bovenaan wordt nergens gesloten." in first["kapot"]
    again = bring_in_folder(ellen)
    assert "Niets veranderd" in again["wie-wij-zijn"] and "Niets veranderd" in again["huisregels"] and "Regel 1" in again["kapot"]
    ellen.goto("/handboek")
    assert ellen.get_by_role("link", name=HOUSE_RULES).count() == 1
    ellen.get_by_role("link", name="Wie wij zijn").click()
    ellen.get_by_role("link", name="onze huisregels").click()
    assert ellen.get_by_role("heading", level=1).inner_text() == HOUSE_RULES

    page = re.sub(r"[?#].*", "", ellen.url)
    becomes_a_process(ellen, page)
    whose_it_is(ellen, page)
    beside_what_is_published(sit("Samira"), sit("Peter"), page)


def becomes_a_process(ellen: Page, page: str):
    ellen.get_by_role("link", name="Maak er een proces van").click()
    look(ellen)
    assert ellen.locator("input[name=stap]:checked").count() == 3
    ellen.locator("label", has_text="Laat de deur open").locator("input").uncheck()
    ellen.get_by_role("button", name="Maak het proces").click()
    ellen.wait_for_url(re.compile("/werkversie"))
    assert "Ook als je belt." in ellen.content()
    ellen.get_by_role("button", name="Nog een stap").click()
    ellen.get_by_label("Hoe heet de stap?").nth(2).fill("Vraag wie er nog komt")
    ellen.locator("button[name=doe][value=bewaar]").last.click()
    ellen.get_by_text("Bewaard. Gelden doet het pas").wait_for()
    look(ellen)


def whose_it_is(ellen: Page, page: str):
    """A coordinator is not among those who can own it; a team lead is."""
    ellen.goto(f"{page}/mensen")
    owners = ellen.locator("select[name=eigenaar] option").all_inner_texts()
    assert not [owner for owner in owners if "Ellen" in owner]
    ellen.locator("select[name=eigenaar]").select_option(label=next(owner for owner in owners if "Peter" in owner))
    ellen.get_by_role("button", name="Bewaar", exact=True).click()
    ellen.get_by_text("Bewaard. De bladzijde laat zien van wie zij is.").wait_for()


def beside_what_is_published(samira: Page, peter: Page, page: str):
    samira.goto(page)
    assert "Laat de deur open" in samira.inner_text("main") and "Vraag wie er nog komt" not in samira.inner_text("main")
    peter.goto(f"{page}/publicatie")
    look(peter)
    peter.locator("[name=reden]").fill("Zo leest een nieuwe collega het in een minuut.")
    peter.get_by_role("button", name="Publiceer").click()
    peter.get_by_text("Gepubliceerd.").wait_for()
    samira.goto(page)
    assert "Vraag wie er nog komt" in samira.inner_text("main") and "Laat de deur open" not in samira.inner_text("main")
    samira.goto(f"{page}/versies")
    samira.get_by_role("button", name="Vergelijk").click()
    look(samira)
    assert samira.locator("del").count() and samira.locator("ins").count()


# MARK: Norms


def bring_in_norms(ellen: Page, table: Path, title: str):
    ellen.goto("/normen/invoer")
    ellen.locator("[name=titel]").fill(title)
    ellen.locator("[name=uitgave]").fill("2026")
    ellen.locator("[name=bestand]").set_input_files(table)
    ellen.get_by_role("button", name="Lees in").click()


def test_a_norm_set_is_read_off_in_both_directions(sit, tmp_path):
    ellen = sit("Ellen", width=1280, height=900)
    table = tmp_path / "kader.csv"
    table.write_text("code;titel\n1;Wie er werkt, is welkom.\n")
    bring_in_norms(ellen, table, "Kader van de buurt")
    assert ellen.get_by_text("Regel 1: de kolom ‘nummer’ ontbreekt.").count()
    assert ellen.locator("[name=titel]").input_value() == "Kader van de buurt"
    table.write_text("nummer;titel\nB1;Wie er werkt, is welkom.\nB2;\nB1;Nog een keer.\n")
    bring_in_norms(ellen, table, "Kader van de buurt")
    for line in ("Regel 3: er staat geen titel en geen tekst.", "Regel 4: nummer B1 staat ook al op regel 2."):
        assert ellen.get_by_text(line).count(), line
    look(ellen)
    ellen.goto("/normen")
    assert not ellen.get_by_text("Kader van de buurt").count()

    table.write_text("nummer;titel\nB1;Wie er werkt, is welkom.\nB2;Er is een eigen vervoersdienst.\n")
    bring_in_norms(ellen, table, "Kader van de buurt")
    ellen.get_by_text("Ingelezen. Verbind nu de eerste norm").wait_for()
    shelf = re.sub(r"[?#].*", "", ellen.url)
    link_and_judge(ellen, shelf)
    not_without_a_reason(ellen, shelf)

    ellen.goto(shelf)
    row = ellen.locator("tbody tr", has_text="Wie er werkt, is welkom.").last.inner_text()
    assert "Zeggen waarvoor je komt" in row and "Deels" in row
    ellen.get_by_role("link", name="Van handboek naar norm").click()
    look(ellen)
    assert "Wie er werkt, is welkom." in ellen.locator("tr", has=ellen.get_by_role("link", name="Zeggen waarvoor je komt")).inner_text()
    ellen.goto("/handboek/op-huisbezoek")
    # At its step, and among what the writers of the page still have to solve.
    assert ellen.get_by_role("link", name="Wie er werkt, is welkom.").count() == 2


def link_and_judge(ellen: Page, shelf: str):
    ellen.goto(shelf)
    ellen.get_by_role("link", name="Wie er werkt, is welkom.").last.click()
    place = ellen.locator("select[name=plek] option", has_text="Zeggen waarvoor je komt").get_attribute("value")
    ellen.locator("select[name=plek]").select_option(value=place)
    ellen.get_by_role("button", name="Verbind", exact=True).click()
    ellen.get_by_text("Verbonden. De plek staat nu in de tabel.").wait_for()
    ellen.locator("label.choice", has_text="Deels").locator("input").check()
    ellen.locator("[name=reden]").fill("Peter vraagt het in zijn team.")
    ellen.locator("form:has([name=stand]) button[type=submit]").click()
    ellen.get_by_text("Bewaard, met de dag van vandaag erbij.").wait_for()
    look(ellen)


def not_without_a_reason(ellen: Page, shelf: str):
    ellen.goto(shelf)
    ellen.get_by_role("link", name="Er is een eigen vervoersdienst.").last.click()
    ellen.locator("label.choice", has_text="Geldt niet").locator("input").check()
    ellen.locator("[name=blijkt]").fill("Wij rijden niet")
    ellen.locator("form:has([name=stand]) button[type=submit]").click()
    assert ellen.locator("[data-errors]").count() == 1
    assert ellen.locator("[name=blijkt]").input_value() == "Wij rijden niet"
    ellen.locator("[name=reden]").fill("De gemeente regelt het vervoer.")
    ellen.locator("form:has([name=stand]) button[type=submit]").click()
    ellen.get_by_text("Bewaard, met de dag van vandaag erbij.").wait_for()
