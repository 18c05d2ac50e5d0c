"""What somebody keeps of her own craft: hers to write, to show until a day, to take along and to throw away."""

import datetime

from conftest import axe, look, sideways


def test_femke_keeps_shows_and_takes_back_with_a_keyboard_and_without_scripts(sit):
    femke = sit("Femke", width=320, java_script_enabled=False)
    femke.goto("/eigen")
    femke.get_by_role("link", name="Naar mijn vak").focus()
    femke.keyboard.press("Enter")
    femke.wait_for_url("**/eigen/vak")
    assert femke.get_by_text("Nog leeg, en dat mag zo blijven").count()
    # A mistake keeps every word.
    femke.locator("[name=kan]").fill("Ik kan luisteren.")
    femke.get_by_role("button", name="Zet erbij", exact=True).click()
    assert femke.get_by_text("Geef het een kop, hoe kort ook.").count()
    assert femke.locator("[name=kan]").input_value() == "Ik kan luisteren."
    femke.locator("[name=titel]").fill("Luisteren")
    femke.get_by_role("button", name="Zet erbij", exact=True).click()
    assert femke.get_by_text("Het staat erbij. Alleen jij ziet het.").count()
    femke.locator("[name=woorden]").fill("Zij begon er zelf over.")
    femke.locator("[name=link]").fill("javascript:alert(1)")
    femke.get_by_role("button", name="Zet dit voorbeeld erbij").click()
    assert femke.get_by_text("Een link begint met https://").count()
    femke.locator("[name=link]").fill("")
    femke.locator("[name=bestand]").set_input_files({"name": "brief.txt", "mimeType": "text/plain", "buffer": b"Een kaartje."})
    femke.get_by_role("button", name="Zet dit voorbeeld erbij").click()
    assert femke.get_by_text("Het voorbeeld staat erbij.").count() and femke.get_by_text("brief.txt").count()
    with femke.expect_download() as fetched:
        femke.get_by_role("link", name="brief.txt").click()
    assert open(fetched.value.path()).read() == "Een kaartje."

    femke.goto("/eigen/vak/inzage")
    femke.locator("[name=lezer]").select_option(label="Marloes Bakker, werker")
    femke.locator("[name=tot]").fill(str(datetime.date.today() + datetime.timedelta(days=7)))
    femke.get_by_role("button", name="Laat het zien").click()
    assert femke.get_by_text("Vanaf nu kan diegene meekijken.").count() and sideways(femke) <= 0
    marloes = sit("Marloes", width=390)
    marloes.goto("/vak")
    look(marloes)
    marloes.get_by_role("link", name="Femke Visser").click()
    marloes.get_by_text("Zij begon er zelf over.").wait_for()
    look(marloes)
    assert not marloes.locator("main form").count()
    peter = sit("Peter")
    peter.goto(marloes.url)
    assert not peter.get_by_text("Luisteren").count()
    femke.get_by_role("button", name="Neem terug").click()
    assert marloes.goto(marloes.url).status == 404

    # All of it at once, after one clear question.
    femke.goto("/eigen/vak/einde")
    femke.get_by_role("button", name="Gooi alles weg").click()
    assert femke.get_by_text("Zet een vinkje als je het zeker weet.").count()
    femke.locator("[name=zeker]").check()
    femke.get_by_role("button", name="Gooi alles weg").click()
    assert femke.get_by_text("Alles is weg.").count() and femke.get_by_text("Nog leeg, en dat mag zo blijven").count()


def test_what_was_taken_along_comes_in_again_and_prints_without_buttons(sit):
    samira = sit("Samira", width=1280, height=900)
    samira.goto("/eigen/vak")
    look(samira)
    with samira.expect_download() as fetched:
        samira.get_by_role("link", name="Als tekst (Markdown)").click()
    text = open(fetched.value.path()).read()
    assert "## Zoekt de toenadering die past" in text and "### Waar het bleek" in text
    samira.emulate_media(media="print")
    assert not samira.get_by_role("button").first.is_visible() and not samira.locator("[name=titel]").is_visible()
    samira.emulate_media(media="screen")
    lotte = sit("Lotte", width=390)
    lotte.goto("/eigen/vak")
    look(lotte)
    lotte.get_by_text("Lees in wat je eerder meenam").click()
    lotte.locator("[name=bestand]").set_input_files({"name": "mijn-vak.md", "mimeType": "text/markdown", "buffer": text.encode()})
    lotte.get_by_role("button", name="Lees in").click()
    lotte.get_by_text("Ingelezen.").wait_for()
    assert lotte.get_by_text("Drie keer koffie op de galerij").count()
    lotte.get_by_role("link", name="Verander ‘Zoekt de toenadering die past’").click()
    look(lotte)
    lotte.goto("/eigen/vak/einde")
    assert axe(lotte) == []
