"""A second key: made on a telephone, asked at the door, and there is paper for when the telephone is lost."""

import base64
import hashlib
import hmac
import re
import struct
import time

import pytest
import conftest
from conftest import Server

MAIL, PASSWORD = "ellen@wijkwerk.example", "acht stoelen in de kamer"
PLACES = ["/", "/handboek", "/mensen", "/kringen", "/normen", "/gesprekken", "/eigen"]


def code(letters: str, ahead: int = 0) -> str:
    """What stands in an app that follows RFC 6238: written here once more, so that two hands agree."""
    key = base64.b32decode(letters.replace(" ", ""))
    mac = hmac.new(key, struct.pack(">Q", int(time.time()) // 30 + ahead), hashlib.sha1).digest()
    at = mac[-1] & 15
    return f"{(struct.unpack('>I', mac[at:at + 4])[0] & 0x7FFFFFFF) % 1_000_000:06}"


@pytest.fixture
def own(tmp_path, browsers):
    """A server without the demonstration, and `own(…)` for a browser on it."""
    server = Server(tmp_path, demo="no")
    server.start()

    def page(**wishes):
        return browsers.open(server.address, locale="nl-NL", **wishes)

    page.server = server
    yield page
    server.stop()


def found(page, server) -> None:
    link = next(found.group(0) for line in server.lines if (found := re.search(r"/oprichting/\S+", line)))
    page.goto(link)
    for name, words in {"organisatie": "Stichting Wijkwerk", "voornaam": "Ellen", "naam": "Ellen Bos", "mail": MAIL, "nieuw": PASSWORD}.items():
        page.locator(f"[name={name}]").fill(words)
    page.locator("[name=positie]").select_option("kwaliteitscoordinator")
    page.locator("button[type=submit]").click()
    page.wait_for_url(re.compile(r"/(\?|$)"))
    # Who came by the link looks around first. Next time a second key is asked.
    page.locator("form[action='/afmelden'] button").click()
    page.wait_for_url(re.compile("/aanmelden"))
    sign_in(page, "/eigen/sleutel")


def sign_in(page, onward: str = "/aanmelden/code") -> None:
    page.goto("/aanmelden")
    page.locator("[name=mail]").fill(MAIL)
    page.locator("[name=wachtwoord]").fill(PASSWORD)
    page.locator("form[action='/aanmelden'] button[type=submit]").click()
    page.wait_for_url(re.compile(onward))


@pytest.mark.parametrize("wishes", [{"width": 390, "color_scheme": "light"}, {"width": 1280, "color_scheme": "dark", "java_script_enabled": False}], ids=["phone", "no-script"])
def test_ellen_comes_in_with_her_second_key(own, wishes):
    plain = wishes.get("java_script_enabled") is False
    look = (lambda page: None) if plain else conftest.look
    ellen = own(**wishes)
    found(ellen, own.server)

    # She keeps the handbook and the people, so this comes first and nothing else opens.
    look(ellen)
    for place in PLACES:
        ellen.goto(place)
        assert ellen.url.endswith("/eigen/sleutel"), place
    ellen.locator("[name=wachtwoord]").fill(PASSWORD)
    ellen.locator("form[action='/eigen/sleutel'] button[type=submit]").click()
    letters = ellen.locator("pre code").inner_text()
    assert ellen.locator("svg.qr").is_visible()
    look(ellen)
    ellen.locator("[name=code]").fill(code(letters))
    ellen.locator("form[action='/eigen/sleutel/proef'] button[type=submit]").click()
    recovery = ellen.locator("pre code").inner_text().split("\n")
    assert len(recovery) == 10
    look(ellen)
    ellen.get_by_role("link", name="Ik heb ze bewaard").click()
    ellen.wait_for_url(re.compile(r"/$"))
    ellen.goto("/eigen")
    assert "Je hebt nog tien reservecodes" in ellen.content()

    # On another device. The code that she began with was used; an app that is half a minute ahead has the next.
    other = own(**wishes)
    sign_in(other)
    look(other)
    assert other.locator("[name=code]").get_attribute("autocomplete") == "one-time-code"
    other.locator("[name=code]").fill("12 34")
    other.locator("form:has([name=code]) button[type=submit]").click()
    assert "Deze code klopt niet" in other.content()
    look(other)
    other.locator("[name=code]").fill(code(letters, ahead=1))
    other.locator("form:has([name=code]) button[type=submit]").click()
    other.wait_for_url(re.compile(r"/$"))

    # Without a telephone.
    third = own(**wishes)
    sign_in(third)
    third.locator("summary").click()
    third.locator("[name=reservecode]").fill(recovery[0])
    look(third)
    third.locator("form:has([name=reservecode]) button[type=submit]").click()
    third.wait_for_url(re.compile(r"/$"))
    third.goto("/mensen")
    assert third.locator("[name=voor][value=beheer]").is_checked()
    look(third)
