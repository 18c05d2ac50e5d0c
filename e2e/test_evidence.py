"""Evidence in the browser: brought in from a phone, by keyboard, replaced, fetched as a file, and read by the auditor."""
import pytest

from conftest import axe, look, sideways

PLAN = b"%PDF-1.4 plan\n%%EOF\n"
NEWER = b"%PDF-1.4 nieuwer\n%%EOF\n"


@pytest.fixture(scope="module")
def plans(tmp_path_factory):
    folder = tmp_path_factory.mktemp("plans")
    (folder / "plan def (2).pdf").write_bytes(PLAN)
    (folder / "nieuw.pdf").write_bytes(NEWER)
    (folder / "tekening.svg").write_text("<svg xmlns='http://www.w3.org/2000/svg' onload='x()'/>")
    return folder


def table(page):
    """The address of the reference table that Ingrid came for."""
    page.goto("/normen")
    if "/normen/" in page.url:
        return page.url
    return page.get_by_role("link", name="Voorbeeldkader sociaal werk, 2026").first.get_attribute("href")


def fetched(page, name):
    with page.expect_download() as download:
        page.get_by_role("link", name=name).first.click()
    return download.value


@pytest.mark.parametrize("scripts", [True, False])
def test_a_piece_is_brought_in_at_a_norm_replaced_and_fetched(sit, plans, scripts):
    title = f"Opleidingsplan {'met' if scripts else 'zonder'}"
    ellen = sit("Ellen", java_script_enabled=scripts)
    ellen.goto(table(ellen))
    ellen.get_by_role("link", name="Wie hulp krijgt, houdt zelf de regie.").first.click()
    ellen.get_by_role("link", name="Leg bewijs vast").click()
    ellen.fill("[name=titel]", title)
    ellen.fill("[name=toont]", "Wie wat leert.")
    ellen.fill("[name=van]", "2020-01-01")
    ellen.fill("[name=tot]", "2020-12-31")
    ellen.set_input_files("[name=bestand]", plans / "tekening.svg")
    ellen.get_by_role("button", name="Leg vast").click()
    ellen.get_by_text("Dit soort bestand nemen wij niet aan.").first.wait_for()
    assert ellen.input_value("[name=titel]") == title and ellen.input_value("[name=tot]") == "2020-12-31"
    if scripts:
        look(ellen)
    ellen.set_input_files("[name=bestand]", plans / "plan def (2).pdf")
    ellen.get_by_role("button", name="Leg vast").click()
    ellen.get_by_text("Vastgelegd. Hieronder zie je").wait_for()
    assert ellen.get_by_text("Verouderd").count() and ellen.get_by_text("plan def (2).pdf").count()
    if scripts:
        look(ellen)
    download = fetched(ellen, "Haal het bestand op")
    assert download.suggested_filename == f"{title.lower().replace(' ', '-')}-1.pdf"
    assert download.path().read_bytes() == PLAN
    ellen.get_by_role("link", name="Vervang").click()
    ellen.fill("[name=van]", "2026-01-01")
    ellen.fill("[name=bekijken]", "2027-12-31")
    ellen.set_input_files("[name=bestand]", plans / "nieuw.pdf")
    ellen.get_by_role("button", name="Vervang").click()
    ellen.get_by_text("Vervangen door nummer 2").wait_for()
    assert fetched(ellen, "Haal het bestand op").path().read_bytes() == NEWER
    if scripts:
        look(ellen)


def test_what_is_too_long_ago_is_listed_and_the_auditor_reads_what_proves_her_norms(sit):
    ellen = sit("Ellen", width=1280, height=900)
    ellen.goto(table(ellen))
    look(ellen)
    ellen.get_by_role("link", name="Bewijs bij dit kader").click()
    assert ellen.get_by_role("heading", name="Verouderd").count() and ellen.get_by_text("Dat is geen gat.").count()
    look(ellen)
    for place in ["/bewijs", "/bewijs/nieuw"]:
        ellen.goto(place)
        look(ellen)
    ingrid = sit("Ingrid", width=320)
    ingrid.goto(table(ingrid))
    ingrid.get_by_role("link", name="Bewijs bij dit kader").click()
    look(ingrid)
    ingrid.get_by_role("link", name="Wat inwoners van ons vinden").first.click()
    look(ingrid)
    assert not ingrid.get_by_text("Bijhouden").count()
    assert fetched(ingrid, "Haal het bestand op").suggested_filename == "wat-inwoners-van-ons-vinden-1.txt"
    assert ingrid.request.get("/bewijs/nieuw").status == 404


def test_a_leaflet_hangs_on_its_page_and_by_keyboard_it_is_withdrawn_and_put_back(sit):
    samira = sit("Samira")
    samira.goto("/handboek/als-iemand-niet-tevreden-is")
    samira.get_by_role("heading", name="Bijlagen").wait_for()
    samira.get_by_role("link", name="Folder: niet tevreden?").click()
    samira.get_by_role("heading", name="Folder: niet tevreden?").wait_for()
    look(samira)
    ellen = sit("Ellen")
    ellen.goto(samira.url)
    ellen.focus("[name=reden]")
    ellen.keyboard.type("Verkeerde druk")
    ellen.keyboard.press("Tab")
    ellen.keyboard.press("Enter")
    ellen.get_by_text("Reden: Verkeerde druk").wait_for()
    samira.goto("/handboek/als-iemand-niet-tevreden-is")
    assert not samira.get_by_role("heading", name="Bijlagen").count()
    ellen.get_by_role("button", name="Zet terug").click()
    ellen.get_by_text("Het staat weer waar het stond.").wait_for()
    assert axe(ellen) == [] and sideways(ellen) <= 0
