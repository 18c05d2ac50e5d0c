"""The chairs of a conversation: coming back on another phone, being put out, and being given the lead."""

from conftest import look
from test_loop import conversation_of, join, onward, see, wall


def begun(sit, *wishes):
    """Marloes leads; Samira, Jayden and a guest sit."""
    marloes, samira, jayden, guest = sit("Marloes"), sit("Samira"), sit("Jayden"), sit(None, locale="nl-NL")
    address, code = conversation_of(marloes)
    for page, is_guest in [(samira, False), (jayden, False), (guest, True)]:
        join(page, code, guest=is_guest)
    return marloes, samira, jayden, guest, address


def test_a_guest_whose_phone_died_comes_back_to_her_own_chair(sit):
    marloes, samira, jayden, guest, address = begun(sit)
    guest.locator("summary", has_text="Voor als je telefoon uitvalt").click()
    word = guest.locator(".join__code").inner_text()
    bird = guest.locator(".talk__sign strong").inner_text().removeprefix("Jij bent ").removesuffix(".")
    look(guest)
    assert samira.get_by_text("Voor als je telefoon uitvalt").count() == 0
    marloes.locator("form[action$='/opening'] button").click()
    marloes.locator("form:has(input[value=tel]) button").click()
    see(guest, "De inbrenger schrijft")

    phone = sit(None, locale="nl-NL")
    phone.goto("/mee")
    look(phone)
    phone.locator("[name=code]").fill(word.lower())
    phone.get_by_role("button", name="Ga verder").click()
    see(phone, "Je zit weer op je eigen stoel.")
    look(phone)
    for page in (marloes, samira):
        see(page, f"{bird} is teruggekomen op een andere telefoon.")
        look(page)
    see(guest, "Je zit niet meer in dit gesprek.")
    look(guest)
    marloes.locator("form:has(input[value=tel]) button").click()
    # Everybody has a minute to say that it is not so; what comes after it is told with a clock of our own (ReturnStoryTests).
    see(marloes, "Wacht nog even.")
    for page in (marloes, samira):
        see(page, f"{bird} is teruggekomen op een andere telefoon.")
    assert bird in phone.locator(".talk__sign").inner_text()


def test_the_chairs_change_while_somebody_looks_and_one_is_taken_away_by_two_presses(sit):
    marloes, samira, jayden, guest, address = begun(sit)
    marloes.goto(f"{address}/kring")
    jayden.goto(f"{address}/kring")
    assert jayden.locator(".chairs li").count() == 4
    look(jayden)
    bird = guest.locator(".talk__sign strong").inner_text().removeprefix("Jij bent ").removesuffix(".")
    line = marloes.locator(".chairs li", has_text=bird)
    line.locator("summary", has_text="De stoel van").click()
    assert not marloes.get_by_role("button", name=f"Ja, haal de stoel van {bird} weg").is_visible()
    line.locator("summary", has_text="Haal deze stoel weg").click()
    look(marloes)
    marloes.get_by_role("button", name=f"Ja, haal de stoel van {bird} weg").click()
    jayden.locator(".chairs li", has_text=bird).wait_for(state="detached")
    see(guest, "Je zit niet meer in dit gesprek.")


def test_who_is_given_the_lead_is_told_and_the_others_see_who_leads(sit):
    marloes, samira, jayden, guest, address = begun(sit)
    marloes.locator("form[action$='/opening'] button").click()
    see(jayden, "Marloes begeleidt.")
    marloes.goto(f"{address}/kring")
    marloes.locator(".chairs li", has_text="Jayden").locator("summary", has_text="De stoel van").click()
    marloes.locator(".chairs li", has_text="Jayden").get_by_role("button", name="Geef het begeleiden over").click()
    see(jayden, "Marloes gaf jou het begeleiden over.")
    look(jayden)
    see(samira, "Jayden begeleidt.")
    see(guest, "Jayden begeleidt.")
    jayden.locator("form:has(input[value=tel]) button").click()
    jayden.get_by_text("Marloes gaf jou het begeleiden over.").wait_for(state="detached")


def test_rounding_off_on_the_big_screen_leaves_a_closing_picture(sit):
    marloes, samira, jayden, guest, address = begun(sit)
    marloes.locator("form[action$='/opening'] button").click()
    samira.locator("form[action$='/bijdrage'] textarea").first.fill("Ik wil bellen")
    samira.locator("button[name=wat][value=klaar]").click()
    while not marloes.locator("#afronden").count():
        onward(marloes)
    machine = sit("Marloes", width=1280, height=720)
    wall(machine, address)
    machine.locator("#afronden summary").click()
    look(machine)
    machine.get_by_role("button", name="Rond nu af").click()
    see(machine, "Dank jullie wel")
    see(machine, "wissen we alle woorden")
    assert machine.url.endswith("/scherm") and machine.locator("form").count() == 0
    look(machine)
    see(guest, "Dank je wel dat je erbij was.")
    assert guest.get_by_text("Maak een link om te bewaren").count() == 0, "nothing went out"
