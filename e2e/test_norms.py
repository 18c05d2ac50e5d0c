"""Norm sets on the screen: Ellen makes one, converts her own copy, goes over to a new edition; Ingrid sees none of it."""

import re

from conftest import axe, look


def shelf(page, title):
    page.goto("/normen")
    return page.get_by_role("link", name=title).first.get_attribute("href")


def test_ellen_makes_a_set_of_her_own(sit):
    ellen = sit("Ellen", width=390)
    ellen.goto("/normen/nieuw")
    look(ellen)
    ellen.locator("[name=titel]").fill("Code van de buurt")
    ellen.get_by_role("button", name="Begin", exact=True).click()
    for number, under, title in [("A", "", "Vakmanschap"), ("B", "", "Dienstverlening"), ("A1", "A", "Wij luisteren eerst."), ("A1", "A", "Dubbel")]:
        ellen.locator("[name=nummer]").fill(number)
        ellen.locator("[name=onder]").select_option(under)
        ellen.locator("[name=titel]").fill(title)
        ellen.get_by_role("button", name="Zet erbij").click()
        ellen.wait_for_load_state()
    assert ellen.get_by_text("Dit nummer is er al in dit kader.").count()
    assert ellen.locator("[name=titel]").input_value() == "Dubbel"
    look(ellen)
    # Up to here only who keeps the handbook sees it.
    samira = sit("Samira")
    samira.goto("/normen")
    assert not samira.get_by_text("Code van de buurt").count()
    address = re.sub("/opbouw.*", "", ellen.url)
    ellen.goto(f"{address}/opbouw")
    ellen.get_by_role("button", name="B omhoog").click()
    ellen.get_by_text("Verplaatst.").wait_for()
    assert [row.split(" ")[0] for row in ellen.locator(".clause-depth").all_inner_texts()] == ["B", "A", "A1"]
    ellen.goto(f"{address}/gegevens")
    ellen.locator("input[name=stand][value=geldt]").check()
    ellen.locator("[name=maatlat]").fill("o = onvoldoende\nv = voldoende")
    ellen.get_by_role("button", name="Bewaar").first.click()
    ellen.get_by_text("Bewaard. Wat mensen erover zeiden, staat er nog.").wait_for()
    look(ellen)
    samira.goto(address)
    assert samira.get_by_text("Wij luisteren eerst.").count()
    assert axe(samira) == []


def test_a_copy_of_ones_own_is_looked_at_before_it_is_taken_in(sit):
    peter = sit("Peter", width=1280, height=900)
    peter.goto("/normen/eigen-exemplaar")
    peter.locator("[name=titel]").fill("Eigen norm")
    peter.locator("[name=tekst]").fill("1 Omgeving\n1.1 Wat er speelt\nZij weet wat er ge-\nbeurt.\n1.2 Wie iets verwacht\nZij kent haar mensen.")
    peter.get_by_role("button", name="Kijk wat het wordt").click()
    peter.get_by_text("Er is nog niets bewaard").first.wait_for()
    look(peter)
    text = peter.locator("[name=tekst]")
    assert "# 1.1 Wat er speelt\nZij weet wat er gebeurt." in text.input_value()
    text.fill(text.input_value().replace("# 1.2 Wie iets verwacht", "# 1.2 Wie op ons rekent"))
    peter.get_by_role("button", name="Het klopt, neem over").click()
    peter.get_by_text("Overgenomen.").wait_for()
    assert peter.get_by_text("Wie op ons rekent").count()
    assert peter.get_by_text("Eigen gelicentieerd exemplaar, niet delen").count()


def test_what_lies_between_sets_is_for_members_and_not_for_the_guest(sit):
    ellen = sit("Ellen", width=1280, height=900)
    main = shelf(ellen, "Voorbeeldkader sociaal werk, 2026")
    ellen.goto(main)
    helps = ellen.get_by_role("link", name="We weten of het helpt.").first.get_attribute("href")
    ellen.goto(helps)
    assert ellen.get_by_text("vraagt hetzelfde als").count()
    look(ellen)
    draft = shelf(ellen, "ontwerp 2028")
    ellen.goto(f"{draft}/overgang?vorige={main.split('/')[-1]}")
    assert ellen.get_by_text("Twee hebben geen plek in de nieuwe uitgave.").count()
    look(ellen)
    ingrid = sit("Ingrid", width=1280, height=900)
    ingrid.goto(helps)
    assert not ingrid.get_by_text("ISO 9001").count() and not ingrid.get_by_text("Verbanden").count()
    look(ingrid)
