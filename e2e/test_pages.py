"""Every page, for the people who have it: no finding of axe, nothing sideways, in light and in dark."""

import pytest
from conftest import INTAKE, axe, sideways

MEMBER = ["/", "/handboek", INTAKE, f"{INTAKE}/versies", f"{INTAKE}/werkversie", f"{INTAKE}/besprekingen", "/handboek/nieuw", "/handboek/hoe-wij-leren", "/anders",
          "/kringen", "/gesprekken", "/lessen", "/normen", "/mensen", "/teams", "/eigen", "/wie-ziet-wat", "/handboek/bestaat-niet",
          "/handboek/op-huisbezoek/teamafspraken", "/handboek/sleutels-van-de-schakel", "/handboek/sleutels-van-de-schakel/versies",
          "/zoeken", "/zoeken?q=klacht", "/zoeken?q=zeppelin"]
KEEPER = ["/handboek/invoer", "/normen/invoer", f"{INTAKE}/mensen", f"{INTAKE}/afwijkingen", f"{INTAKE}/intrekking", "/mensen"]
NOBODY = ["/aanmelden", "/mee", "/mee/000000", "/wie-ziet-wat"]


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("who,places", [("Samira", MEMBER), ("Ellen", KEEPER), (None, NOBODY)], ids=["member", "keeper", "nobody"])
def test_axe_finds_nothing(sit, who, places, theme):
    page = sit(who, color_scheme=theme)
    for place in places:
        page.goto(place)
        assert axe(page) == [], place


@pytest.mark.parametrize("width,text", [(320, 100), (390, 200), (1280, 200)])
def test_nothing_goes_sideways(sit, width, text):
    page = sit("Samira", width=width, height=640)
    for place in MEMBER:
        page.goto(place)
        page.evaluate(f"document.documentElement.style.fontSize = '{text}%'")
        assert sideways(page) <= 0, f"{place} at {width} px and {text} %"


def test_the_reference_table_reads_both_ways(sit):
    page = sit("Ingrid", width=1280, height=900)
    assert "/normen/" in page.url
    assert axe(page) == []
    page.get_by_role("link", name="Van handboek naar norm").click()
    assert axe(page) == []


def test_no_page_breaks_the_content_policy(sit, browsers):
    page = sit("Samira")
    for place in MEMBER:
        page.goto(place)
    assert browsers.complaints == []


def test_the_team_of_the_reader_stands_chosen(sit):
    page = sit("Samira")
    page.goto(f"{INTAKE}/besprekingen")
    team = page.locator("select[name=team]")
    assert team.locator("option").first.inner_text() != "Zuiderkwartier"
    assert team.locator("option:checked").inner_text() == "Zuiderkwartier"


def test_a_field_stays_in_its_box_when_letters_are_large(sit):
    page = sit("Marloes", height=640)
    page.goto("/kringen")
    page.get_by_role("link", name="Naar deze kring").first.click()
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    outside = """all => all.filter(one => one.getBoundingClientRect().right > one.parentElement.getBoundingClientRect().right + 1)
      .map(one => one.name)"""
    assert page.locator("form input, form select").evaluate_all(outside) == []


@pytest.mark.parametrize("width,columns", [(390, 1), (1280, 3)])
def test_a_long_list_of_names_stands_in_columns(sit, width, columns):
    page = sit("Ellen", width=width)
    page.goto(f"{INTAKE}/mensen")
    places = page.locator(".choices .choice").evaluate_all("all => all.map(one => [one.getBoundingClientRect().x, one.getBoundingClientRect().height])")
    assert len({x for x, _ in places}) >= columns if columns > 1 else len({x for x, _ in places}) == 1
    assert min(height for _, height in places) >= 44


def test_a_step_opens_for_a_link_and_for_words_that_came_back(sit):
    page = sit("Samira")
    page.goto(f"{INTAKE}/werkversie")
    parts = page.locator("details.part")
    assert [one.get_attribute("open") is not None for one in parts.all()][:3] == [True, False, False]
    step = parts.nth(1).locator("fieldset").get_attribute("id")
    page.goto("/handboek")
    page.goto(f"{INTAKE}/werkversie#{step}")
    parts.nth(1).get_by_label("Wat spraken we af?").wait_for()
    parts.nth(1).get_by_label("Wat spraken we af?").fill("Eén keer, en dan niet meer.")
    page.goto(f"{INTAKE}/werkversie")
    assert parts.nth(1).get_by_label("Wat spraken we af?").input_value() == "Eén keer, en dan niet meer."
    parts.nth(1).get_by_label("Wat spraken we af?").wait_for()
