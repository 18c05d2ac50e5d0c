"""The big screen is a thing of its own: it goes on when whoever leads is gone, and goes out when she says so."""

import re

from conftest import look
from test_loop import conversation_of, join, onward, see

FIELDS = "form[action$='/bijdrage'] textarea"
READY = "button[name=wat][value=klaar]"


def in_the_room(sit, width=1920, height=1080):
    """Marloes leads, Samira and Jayden sit; on the machine in the room somebody typed the code from Marloes's telephone."""
    marloes, samira, jayden, machine = sit("Marloes"), sit("Samira"), sit("Jayden"), sit(None, width=width, height=height, locale="nl-NL")
    address, code = conversation_of(marloes)
    join(samira, code, guest=False)
    join(jayden, code, guest=False)
    marloes.goto(f"{address}/scherm")
    look(marloes)
    marloes.get_by_role("button", name="Open het op een ander toestel").click()
    short = re.sub(r"\s", "", marloes.locator(".join__code").inner_text())
    machine.goto("/scherm")
    look(machine)
    machine.locator("[name=code]").fill(short.lower())
    machine.get_by_role("button", name="Ga verder").click()
    machine.locator(".stage").wait_for()
    marloes.goto(address)
    marloes.locator("form[action$='/opening'] button").click()
    samira.locator(FIELDS).first.fill("Ik wil bellen")
    samira.locator(READY).click()
    onward(marloes)
    onward(marloes)
    return marloes, samira, jayden, machine, address


def test_it_goes_on_when_her_session_ends(sit):
    marloes, samira, jayden, machine, address = in_the_room(sit)
    see(machine, "Wat neem je waar")
    assert machine.locator("form").count() == 0, "it steers nothing"
    look(machine)
    see(jayden, "Er staat een groot scherm aan.")
    samira.locator(FIELDS).first.fill("De bel deed het niet")
    samira.locator(READY).click()
    see(samira, "Je bent klaar")
    onward(marloes)
    see(machine, "De bel deed het niet")
    look(machine)
    marloes.context.clear_cookies()
    machine.reload()
    see(machine, "De bel deed het niet")


def test_she_puts_it_out_and_it_goes_out_by_itself(sit):
    marloes, samira, jayden, machine, address = in_the_room(sit)
    see(machine, "Wat neem je waar")
    marloes.goto(f"{address}/scherm")
    pages = []
    machine.on("request", lambda request: pages.append(request.url) if request.is_navigation_request() else None)
    marloes.get_by_role("button", name="Zet elk scherm uit").click()
    machine.get_by_text("Dit scherm staat uit.").wait_for()
    assert len(pages) == 1, "it was told, and looked once"
    look(machine)


def test_it_shows_no_words_when_nobody_leads_and_says_when_it_is_over(sit):
    marloes, samira, jayden, machine, address = in_the_room(sit)
    samira.locator(FIELDS).first.fill("De bel deed het niet")
    samira.locator(READY).click()
    see(samira, "Je bent klaar")
    onward(marloes)
    see(machine, "De bel deed het niet")
    marloes.goto(f"{address}?even=weg")
    marloes.get_by_role("button", name="Ik ga weg").click()
    see(machine, "Niemand begeleidt nu.")
    assert "De bel deed het niet" not in machine.content()
    jayden.get_by_role("button", name="Ik begeleid verder").click()
    see(machine, "De bel deed het niet")
    while not jayden.locator("#afronden").count():
        onward(jayden)
    jayden.locator("#afronden summary").click()
    jayden.get_by_role("button", name="Rond nu af").click()
    see(machine, "Dank jullie wel")
    assert "De bel deed het niet" not in machine.content()
    see(machine, "wissen we alle woorden")
    look(machine)
