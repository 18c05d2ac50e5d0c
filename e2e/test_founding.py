"""An organisation begins: a link on the console, a first account, a colleague by a link, and doors that take their time."""

import re

import pytest
from conftest import Server, look
from playwright.sync_api import Page

ROBERT = ("robert@begin.example", "een deur die open mag blijven")
SAMIRA = ("samira@begin.example", "koffie staat klaar om negen")


@pytest.fixture
def empty(tmp_path):
    """A Kring in which nobody ever was."""
    server = Server(tmp_path / "data", demo="no")
    server.start()
    yield server
    server.stop()


def sign_in(page: Page, mail: str, password: str):
    page.goto("/aanmelden")
    page.locator("[name=mail]").fill(mail)
    page.locator("[name=wachtwoord]").fill(password)
    page.locator("form:has([name=wachtwoord]) button").click()


def test_an_organisation_begins(empty, browsers):
    robert = browsers.open(empty.address, locale="nl-NL")
    robert.goto("/")
    assert "/aanmelden" in robert.url
    link = re.search(r"/oprichting/\S+", "\n".join(empty.lines)).group(0)
    found(robert, link)
    samira = browsers.open(empty.address, locale="nl-NL")
    invited(robert, samira)
    signed_in_twice(samira, browsers.open(empty.address, locale="nl-NL"))
    guessing_takes_longer_each_time(browsers.open(empty.address, locale="nl-NL"))


def found(robert: Page, link: str):
    robert.goto(link)
    look(robert)
    robert.locator("[name=organisatie]").fill("Stichting Begin")
    robert.locator("[name=mail]").fill("robert")
    robert.locator("main form button").click()
    # Everything that is wrong at once, and what was typed is still there.
    assert robert.locator("[data-errors] li").count() == 4
    assert robert.locator("[name=organisatie]").input_value() == "Stichting Begin"
    look(robert)
    for name, words in (("voornaam", "Robert"), ("naam", "Robert Hendriks"), ("mail", ROBERT[0]), ("nieuw", ROBERT[1])):
        robert.locator(f"[name={name}]").fill(words)
    robert.locator("main form button").click()
    robert.get_by_text("Jullie organisatie is begonnen. Nodig nu de eerste collega uit.").wait_for()
    look(robert)
    assert robert.request.get(link).status == 404
    # An empty house says where one can begin.
    robert.goto("/")
    assert robert.locator("#begin .todo__title").count() == 4
    look(robert)


def invited(robert: Page, samira: Page):
    robert.goto("/mensen")
    for name, words in (("voornaam", "Samira"), ("naam", "Samira El Amrani"), ("mail", SAMIRA[0])):
        robert.locator(f"[name={name}]").fill(words)
    robert.get_by_role("button", name="Maak een uitnodiging").click()
    look(robert)
    link = re.search(r"/uitnodiging/\S+", robert.inner_text("main")).group(0)
    robert.goto("/mensen")
    assert link not in robert.content()
    assert robert.locator("tr", has_text="Samira El Amrani").get_by_text("Uitgenodigd").count()
    samira.goto(link)
    look(samira)
    samira.locator("[name=nieuw]").fill("kort")
    samira.locator("main form button").click()
    assert samira.locator("[data-errors]").count() == 1
    samira.locator("[name=nieuw]").fill(SAMIRA[1])
    samira.locator("main form button").click()
    samira.get_by_text("Welkom. Kijk rustig rond.").wait_for()
    assert robert.request.get(link).status == 404


def signed_in_twice(samira: Page, elsewhere: Page):
    """Samira signs in on a second telephone, and ends that from the first."""
    sign_in(elsewhere, *SAMIRA)
    elsewhere.get_by_role("heading", name="Samira").wait_for()
    samira.goto("/eigen")
    look(samira)
    assert samira.locator("#sessies tbody tr").count() == 2
    samira.get_by_role("button", name="Meld alle andere af").click()
    samira.wait_for_url(re.compile("/eigen"))
    assert samira.locator("#sessies tbody tr").count() == 1
    elsewhere.goto("/handboek")
    assert "/aanmelden" in elsewhere.url
    samira.get_by_role("button", name="Meld je af").click()
    samira.wait_for_url(re.compile("/aanmelden"))
    samira.goto("/eigen")
    assert "/aanmelden" in samira.url


def guessing_takes_longer_each_time(somebody: Page):
    """The sixth wrong word is not even looked at, and neither is the right one, until it has been quiet for a moment."""
    for _ in range(5):
        sign_in(somebody, SAMIRA[0], "dit is niet het goede woord")
        assert somebody.locator("[data-errors]").count() == 1
    with somebody.expect_response(lambda answer: answer.request.method == "POST") as answer:
        sign_in(somebody, *SAMIRA)
    assert answer.value.status == 429 and int(answer.value.headers["retry-after"]) >= 1
    look(somebody)
    for _ in range(100):
        sign_in(somebody, *SAMIRA)
        if somebody.get_by_role("heading", name="Samira").count():
            break
    assert somebody.get_by_role("heading", name="Samira").count() == 1
