"""Bad weather: the server killed at any moment keeps everything it acknowledged."""

import http.client
import os
import random
import re
import threading
import urllib.parse
from datetime import date

from conftest import Server

KILLS = int(os.environ.get("KRING_KILLS", "100"))


class Phone:
    """A browser without a window: keeps its cookies, sends forms as from our own pages."""

    def __init__(self, address: str):
        self.host = address.removeprefix("http://")
        self.cookies: dict[str, str] = {}

    def ask(self, method: str, path: str, form: dict | None = None):
        connection = http.client.HTTPConnection(self.host, timeout=60)
        headers = {"Cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items()), "Sec-Fetch-Site": "same-origin"}
        body = None
        if form is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
            body = urllib.parse.urlencode(form)
        connection.request(method, path, body, headers)
        answer = connection.getresponse()
        text = answer.read().decode()
        for cookie in answer.headers.get_all("Set-Cookie") or []:
            name, value = cookie.split(";")[0].split("=", 1)
            self.cookies[name] = value
        connection.close()
        return answer.status, answer.headers.get("Location", ""), text

    def step_in(self, name: str):
        _, _, page = self.ask("GET", "/aanmelden")
        person = re.search(rf'value="([a-z0-9]+)"(?:(?!value=).)*?{name}', page, re.S).group(1)
        assert self.ask("POST", "/aanmelden/als", {"wie": person})[0] == 303


def open_check_in(marloes: Phone) -> tuple[str, str]:
    """A check-in that anybody with the code can join; gives its address and its code."""
    _, _, circles = marloes.ask("GET", "/kringen")
    circle = re.search(r'href="(/kringen/[a-z0-9]+)"', circles).group(1)
    form = {"werkvorm": "check-in", "dag": date.today().isoformat(), "tijd": "09:00", "plek": "", "inbrenger": ""}
    _, address, _ = marloes.ask("POST", f"{circle}/gesprekken", form)
    assert marloes.ask("POST", address, {"wat": "zit", "zet": "zit-marloes"})[0] == 303
    _, _, page = marloes.ask("GET", address)
    code = re.sub(r"[^A-Z0-9]", "", re.search(r'class="join__code">(.*?)</p>', page, re.S).group(1).split("</span>")[-1])
    return address, code


def writing_step(page: str) -> str | None:
    found = re.search(r'name="stap" value="([a-z0-9-]+)"', page)
    return found.group(1) if found else None


def test_nothing_acknowledged_is_lost(tmp_path):
    server = Server(tmp_path / "data")
    marloes = Phone(server.start())
    marloes.step_in("Marloes")
    address, code = open_check_in(marloes)
    phones = []
    for number in range(6):
        phone = Phone(server.address)
        mark = re.search(r'name="zet" value="([a-z0-9]+)"', phone.ask("GET", f"/mee/{code}")[2]).group(1)
        status, _, _ = phone.ask("POST", f"/mee/{code}", {"zet": mark})
        assert status == 303
        phones.append(phone)
    assert marloes.ask("POST", f"{address}/opening", {"zet": "opening"})[0] == 303
    assert marloes.ask("POST", f"{address}/kring", {"wat": "tel", "aantal": "7", "zet": "telling"})[0] == 303
    turn = 0
    while not (step := writing_step(phones[0].ask("GET", address)[2])):
        assert marloes.ask("POST", f"{address}/voortgang", {"zet": f"verder-{turn}", "wat": "verder", "vanaf": str(turn + 1)})[0] in (303, 422)
        turn += 1
        assert turn < 10
    field = re.search(r'name="(woorden-[a-z0-9-]+)"', phones[0].ask("GET", address)[2]).group(1)

    kept: dict[int, str] = {}
    chance = random.Random(7)
    for round in range(KILLS):
        stop, acknowledged = threading.Event(), threading.Semaphore(0)

        def write(number: int):
            count = 0
            while not stop.is_set():
                words = f"woorden {number} {round} {count}"
                try:
                    status, _, _ = phones[number].ask("POST", f"{address}/bijdrage", {"stap": step, field: words, "zet": f"z-{number}-{round}-{count}"})
                except (OSError, http.client.HTTPException):
                    return
                if status == 303:
                    kept[number] = words
                    acknowledged.release()
                count += 1

        writers = [threading.Thread(target=write, args=(number,)) for number in range(len(phones))]
        for writer in writers:
            writer.start()
        # In the middle of what others write, after more or fewer words: on whatever machine.
        for _ in range(chance.randrange(1, 30)):
            assert acknowledged.acquire(timeout=60), "nobody could write"
        server.kill()
        stop.set()
        for writer in writers:
            writer.join()
        server.start()
        for phone in phones:
            phone.host = server.address.removeprefix("http://")
        for number, words in kept.items():
            page = phones[number].ask("GET", address)[2]
            found = re.search(r"woorden (\d+) (\d+) (\d+)", page)
            assert found, f"phone {number} lost its words after kill {round}"
            # What stands there is what was acknowledged, or something newer that was on its way.
            assert tuple(map(int, found.groups()[1:])) >= tuple(map(int, words.split()[2:])), f"phone {number} after kill {round}"
    server.stop()
