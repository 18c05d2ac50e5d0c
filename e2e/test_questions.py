"""Questions below a norm: Ellen answers them, the answers suggest, and she judges; she writes one that waits for another."""

from conftest import axe, look


def complaint(page):
    page.goto("/normen")
    page.goto(page.get_by_role("link", name="Voorbeeldkader sociaal werk, 2026").first.get_attribute("href"))
    return page.get_by_role("link", name="Een klacht is welkom en krijgt antwoord.").first.get_attribute("href")


def test_answers_suggest_and_people_judge_with_the_keyboard_and_without_scripts(sit):
    ellen = sit("Ellen", width=320, java_script_enabled=False)
    norm = complaint(ellen)
    ellen.goto(norm)
    assert ellen.get_by_text("De antwoorden wijzen op: deels.").count()
    # The first is answered otherwise: what hung on it is not asked any more, and the suggestion follows.
    knows = ellen.get_by_role("group", name="1. Weet een inwoner")
    assert ellen.get_by_role("group", name="2. Waar zou hij het kunnen vinden?").count()
    knows.get_by_role("radio", name="Ja", exact=True).focus()
    ellen.keyboard.press("Space")
    ellen.get_by_role("button", name="Bewaar de antwoorden").focus()
    ellen.keyboard.press("Enter")
    ellen.get_by_text("Er is nog niets nagekeken").wait_for()
    assert not ellen.get_by_role("group", name="2. Waar zou hij").count()
    assert ellen.get_by_text("De antwoorden wijzen op: geregeld.").count()
    assert ellen.get_by_text("Eén eerder antwoord").count()
    # A story without a choice comes back with the story.
    ellen.locator("textarea[name^=verhaal-]").nth(2).fill("Wij praten er elke maand over.")
    ellen.get_by_role("button", name="Bewaar de antwoorden").click()
    assert ellen.locator("textarea[name^=verhaal-]").nth(2).input_value() == "Wij praten er elke maand over."
    assert ellen.locator(".field--error").count()


def test_ellen_writes_a_question_that_waits_for_another(sit):
    ellen = sit("Ellen", width=390)
    norm = complaint(ellen)
    ellen.goto(norm)
    look(ellen)
    ellen.get_by_role("link", name="Schrijf vragen bij deze norm").click()
    look(ellen)
    ellen.locator("[name=vraag]").fill("Wie belt er terug?")
    for number in (1, 2, 3):
        ellen.locator(f"[name=antwoord-{number}]").fill("")
    ellen.get_by_role("button", name="Zet de vraag erbij").click()
    ellen.get_by_text("Geef twee tot 10 antwoorden").first.wait_for()
    assert ellen.locator("[name=vraag]").input_value() == "Wie belt er terug?"
    look(ellen)
    ellen.locator("[name=antwoord-1]").fill("De werker zelf")
    ellen.locator("[name=wijst-1]").select_option("geregeld")
    ellen.locator("[name=antwoord-2]").fill("Niemand")
    ellen.locator("[name=als-1]").select_option(label=[one for one in ellen.locator("[name=als-1] option").all_inner_texts() if "D5, vraag 3" in one and "‘Nee’" in one][0])
    ellen.get_by_role("button", name="Zet de vraag erbij").click()
    ellen.get_by_text("De vraag staat erbij.").wait_for()
    assert ellen.get_by_text("Alleen als het antwoord op vraag 3 is: ‘Nee’.").count()
    ellen.get_by_role("link", name="Verander vraag 5").click()
    look(ellen)
    ellen.get_by_role("button", name="Haal deze vraag weg").click()
    ellen.get_by_text("Weggehaald.").wait_for()
    ingrid = sit("Ingrid", width=1280, height=900)
    ingrid.goto(norm)
    assert ingrid.get_by_text("Veertien klachten, dertien met een antwoord.").count()
    assert not ingrid.get_by_role("button", name="Bewaar de antwoorden").count()
    assert axe(ingrid) == []
