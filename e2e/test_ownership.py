"""A handbook that is somebody's: what a team talks over becomes an addition, and a page that lost its owner finds one."""

import pytest

from conftest import look


@pytest.mark.parametrize("scripts", [True, False])
def test_a_team_makes_an_addition_of_what_it_does_otherwise(sit, scripts):
    nadia = sit("Nadia", java_script_enabled=scripts)
    words = f"Bij ons loopt eerst een vrijwilliger mee ({scripts})."
    nadia.goto("/handboek/hoe-wij-leren/besprekingen")
    nadia.locator("[name=anders]").fill(words)
    nadia.locator("[name=uitkomst][value=met-toevoeging]").check()
    nadia.locator("main form button[type=submit]").first.click()
    nadia.get_by_role("link", name="Maak er een aanvulling van").click()
    # The second time the words of the first stand above them.
    assert nadia.locator("[name=tekst]").input_value().endswith(words)
    nadia.locator("main form button[type=submit]").first.click()
    if scripts:
        look(nadia)
    samira = sit("Samira", width=320)
    samira.goto("/handboek/hoe-wij-leren")
    assert words in samira.locator("#aanvullingen .also").inner_text()
    look(samira)


def test_one_form_gives_a_page_that_lost_its_owner_a_new_one(sit):
    ellen = sit("Ellen")
    ellen.get_by_role("link", name="Kies een nieuwe eigenaar").click()
    form = ellen.locator("#niemand form")
    form.locator("button").click()
    assert "Kies iets uit de lijst." in ellen.locator("main").inner_text()
    ellen.locator("#niemand label", has_text="Je eerste week").click()
    ellen.locator("#niemand select").select_option(label="Samira El Amrani, werker")
    ellen.locator("#niemand form button").click()
    assert not ellen.locator("#niemand").count()
    look(ellen)
    samira = sit("Samira")
    assert "‘Je eerste week’ is nu van jou" in samira.locator("#week").inner_text()
    ellen.goto("/werkoverleg")
    look(ellen)
