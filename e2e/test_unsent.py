"""Nothing leaves a hand that did not send it: what somebody typed and did not give is read by nobody, and stays with them."""

import pytest
from conftest import look
from playwright.sync_api import Page, expect
from test_loop import conversation_of, join, onward, see

FIELDS = "form[action$='/bijdrage'] textarea"
READY = "button[name=wat][value=klaar]"
TYPED = "De kanarievogel zweeg"


@pytest.fixture
def room(sit):
    """Everybody writes two things; Samira is done, and Jayden has typed something that he did not send."""
    marloes, samira, jayden, guest = sit("Marloes"), sit("Samira"), sit("Jayden"), sit(None)
    address, code = conversation_of(marloes)
    join(samira, code, guest=False)
    join(jayden, code, guest=False)
    join(guest, code, guest=True)
    marloes.locator("form[action$='/opening'] button").click()
    samira.locator(FIELDS).first.fill("Ik wil bellen")
    samira.locator(READY).click()
    onward(marloes)
    onward(marloes)
    for page in (samira, jayden):
        page.locator(FIELDS).nth(1).wait_for()
    samira.locator(FIELDS).first.fill("De bel deed het niet")
    samira.locator(READY).click()
    see(samira, "Je bent klaar")
    posts = []
    jayden.on("request", lambda request: posts.append(request.post_data or "") if request.method == "POST" else None)
    jayden.locator(FIELDS).first.fill(TYPED)
    yield marloes, samira, jayden, guest, address, posts


def nobody_reads(address: str, *pages: Page):
    for page in pages:
        page.goto(address)
        page.get_by_role("heading", level=1).wait_for()
        assert TYPED not in page.content()


def test_what_was_not_given_is_not_shown_and_stays_with_its_writer(room):
    marloes, samira, jayden, guest, address, posts = room
    onward(marloes)
    see(jayden, "De bel deed het niet")
    see(jayden, "Jouw woorden zijn niet verstuurd")
    note = jayden.locator(".message", has_text="Jouw woorden zijn niet verstuurd")
    assert note.bounding_box()["y"] < jayden.locator(".stage__voices").first.bounding_box()["y"], "above all that lies open"
    expect(note).to_be_in_viewport()
    assert jayden.locator(FIELDS).first.input_value() == TYPED
    look(jayden)
    jayden.get_by_role("link", name="Naar jouw woorden").click()
    expect(jayden.locator(FIELDS).first).to_be_in_viewport()
    nobody_reads(address, marloes, samira, guest)
    see(samira, "zijn nog niet klaar. Hun woorden wachten.")
    jayden.reload()
    see(jayden, "Jouw woorden zijn niet verstuurd")
    assert jayden.locator(FIELDS).first.input_value() == TYPED, "also after a reload"
    assert posts == [], "his telephone sent nothing"

    jayden.get_by_role("button", name="Geef dit aan de kring").click()
    see(samira, TYPED)
    see(guest, TYPED)
    see(jayden, "Dit gaven jullie")
    assert not jayden.get_by_text("Jouw woorden zijn niet verstuurd").is_visible()


def test_gone_on_it_is_found_again_given_or_thrown_away(room):
    marloes, samira, jayden, guest, address, posts = room
    onward(marloes)
    onward(marloes)
    see(jayden, "had je dit getypt en nog niet gegeven")
    expect(jayden.get_by_text("had je dit getypt en nog niet gegeven").first).to_be_in_viewport()
    assert jayden.locator("[data-unsent-words]", has_text=TYPED).is_visible()
    look(jayden)
    nobody_reads(address, marloes, samira, guest)
    assert posts == []
    jayden.get_by_role("link", name="Geef het alsnog").click()
    assert jayden.locator(FIELDS).first.input_value() == TYPED
    look(jayden)
    jayden.locator("[data-restored] button[data-discard]").click()
    assert jayden.locator(FIELDS).first.input_value() == ""
    jayden.goto(address)
    assert not jayden.locator("[data-unsent]", has_text=TYPED).count()
    assert posts == []


def test_skipping_leaves_what_was_typed_behind(room):
    marloes, samira, jayden, guest, address, posts = room
    jayden.locator("button[name=wat][value=pas]").click()
    see(jayden, "Je bent klaar")
    assert len(posts) == 1 and "kanarievogel" not in posts[0]
    onward(marloes)
    nobody_reads(address, marloes, samira, guest)


def test_signing_out_takes_it_along(room):
    marloes, samira, jayden, guest, address, posts = room
    onward(marloes)
    jayden.goto("/eigen")
    jayden.locator("form[data-forget] button").first.click()
    jayden.wait_for_url("**/aanmelden**")
    assert jayden.evaluate("JSON.stringify(sessionStorage)").count("kanarievogel") == 0
