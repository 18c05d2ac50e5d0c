"""Writing a page: what stands beside it renews itself, and what was typed outlives the session."""

import re

from conftest import look
from playwright.sync_api import Page

BUDDIES = "/handboek/een-maatje-voor-een-jaar"


def begin(page: Page, title: str, kind: str = "tekst") -> str:
    page.goto("/handboek/nieuw")
    page.locator("[name=titel]").fill(title)
    page.locator("[name=hoofdstuk]").fill("Praktisch")
    page.locator(f"[name=soort][value={kind}]").check()
    page.get_by_role("button", name="Begin", exact=True).click()
    page.wait_for_url(re.compile("/werkversie"))
    return re.sub(r"[?#].*", "", page.url)


def test_what_stands_beside_it_renews_itself_once_somebody_asked_to_look(sit):
    anouk = sit("Anouk", width=1280, height=900)
    anouk.clock.install()
    anouk.goto(f"{BUDDIES}/werkversie")
    form, beside = anouk.locator("[name=klopt-niet]").bounding_box(), anouk.locator("#voorbeeld").bounding_box()
    assert beside["x"] > form["x"] + form["width"], "beside each other"
    posts = []
    anouk.on("request", lambda request: posts.append(request.url) if request.method == "POST" else None)
    anouk.locator("[name=klopt-niet]").fill("Bel Hakan.")
    anouk.clock.run_for(60_000)
    assert posts == [], "typing sends nothing, also not a minute later"
    anouk.get_by_role("button", name="Bekijk", exact=True).first.click()
    anouk.locator("#voorbeeld", has_text="Bel Hakan.").wait_for()
    anouk.locator("[name=klopt-niet]").fill("Bel Hakan.\nOf kom langs.")
    anouk.locator("#voorbeeld li", has_text="Of kom langs.").wait_for()
    assert anouk.locator("#voorbeeld ins", has_text="Hakan").count()
    assert anouk.evaluate("document.activeElement.name") == "klopt-niet", "the one who types keeps typing"
    look(anouk)
    anouk.goto(BUDDIES)
    assert "Hakan" not in anouk.inner_text("main"), "nothing was kept"


def test_without_scripts_a_button_leads_down_to_it_with_all_that_was_typed(sit):
    samira = sit("Samira", java_script_enabled=False)
    begin(samira, "Koffie zetten")
    samira.locator("[name=tekst]").fill("Eerst **water**.\n\n- bonen\n- melk")
    samira.get_by_role("button", name="Bekijk", exact=True).last.click()
    samira.wait_for_url(re.compile("#voorbeeld"))
    assert samira.locator("#voorbeeld strong").inner_text() == "water"
    assert samira.locator("[name=tekst]").input_value().startswith("Eerst **water**.")
    samira.get_by_role("button", name="Bewaar de werkversie").first.click()
    samira.get_by_text("Bewaard. Gelden doet het pas").wait_for()


def test_what_was_typed_outlives_the_session_with_scripts_and_without(sit):
    for scripts in (True, False):
        samira = sit("Samira", java_script_enabled=scripts, locale="nl-NL")
        draft = begin(samira, f"Thee {'met' if scripts else 'zonder'}")
        samira.locator("[name=tekst]").fill("Thee is voor wie geen koffie wil.")
        samira.context.clear_cookies()
        samira.get_by_role("button", name="Bewaar de werkversie").first.click()
        samira.get_by_role("heading", name="Je bent niet meer aangemeld").wait_for()
        look(samira) if scripts else None
        with samira.context.expect_page() as opened:
            samira.get_by_role("link", name="Meld je aan in een nieuw tabblad").click()
        opened.value.locator("button.character:has-text('Samira')").first.click()
        opened.value.wait_for_url(lambda address: "/aanmelden" not in address)
        samira.get_by_role("button", name="Ga verder met schrijven").click()
        samira.locator("#voorbeeld", has_text="Thee is voor wie geen koffie wil.").wait_for()
        assert samira.locator("[name=tekst]").input_value() == "Thee is voor wie geen koffie wil."
        opened.value.goto(draft)
        assert opened.value.locator("[name=tekst]").input_value() == "", "nothing was sent by itself"


def test_a_page_goes_with_a_reason_and_comes_back(sit):
    ellen, samira = sit("Ellen"), sit("Samira")
    page = begin(ellen, "Vouwfietsen").removesuffix("/werkversie")
    ellen.locator("[name=tekst]").fill("Er zijn er twee. Zie [onze belofte](/handboek/onze-belofte).")
    ellen.get_by_role("button", name="Bewaar de werkversie").first.click()
    ellen.goto(f"{page}/publicatie")
    ellen.locator("[name=reden]").fill("Wij kregen er twee.")
    ellen.get_by_role("button", name="Publiceer").click()
    ellen.goto("/handboek/onze-belofte/intrekking")
    look(ellen)
    assert ellen.get_by_role("link", name="Vouwfietsen").count()
    ellen.goto(page)
    ellen.get_by_role("link", name="Trek haar in").click()
    ellen.get_by_role("button", name="Trek de bladzijde in").click()
    assert ellen.locator("[data-errors]").count() == 1
    ellen.locator("[name=reden]").fill("Ze zijn gestolen.")
    ellen.get_by_role("button", name="Trek de bladzijde in").click()
    samira.goto(page)
    assert "Ze zijn gestolen." in samira.inner_text("main") and not samira.get_by_role("button", name="Zet haar terug").count()
    look(samira)
    ellen.get_by_role("button", name="Zet haar terug").click()
    samira.reload()
    assert "Er zijn er twee." in samira.inner_text("main")
