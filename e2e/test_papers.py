"""Bringing in what was written elsewhere, and taking out what stands here: with scripts and without."""
import io
import subprocess
import zipfile
from pathlib import Path

import pytest

from conftest import look


@pytest.fixture(scope="module")
def papers(tmp_path_factory):
    """A Word file with a table, and a Markdown file that links to it."""
    folder = tmp_path_factory.mktemp("papers")
    text = "# Op huisbezoek in de avond\n\n1. Bel van tevoren\n2. Neem je pas mee\n\n| Wat | Wie |\n|---|---|\n| Pas | Jo |\n"
    subprocess.run(["pandoc", "-f", "markdown", "-o", folder / "Avond.docx"], input=text.encode(), check=True)
    (folder / "lijst.md").write_text("# Wat je meeneemt\n\nLees eerst [dit](Avond.docx).\n")
    (folder / "stuk.docx").write_bytes(b"MZ\x90\x00")
    return folder


def until_over(page, scripts):
    """What takes longer than two seconds goes on as an errand: a page that looks again by itself, or has a link to do so."""
    if scripts:
        page.wait_for_selector("table.ref, a:has-text('Haal het bestand op')", timeout=60_000)
        return
    while page.locator("a:has-text('Kijk opnieuw')").count():
        page.click("a:has-text('Kijk opnieuw')")


def take(page, scripts, words):
    """The bytes of what is made: at once, or fetched from the page of its errand."""
    with page.expect_download(timeout=90_000) as download:
        with page.expect_response(lambda answer: answer.request.method == "POST") as answer:
            page.click(f"button:has-text('{words}')", no_wait_after=True)
        if answer.value.status == 303:
            page.wait_for_url("**/klussen/**")
            until_over(page, scripts)
            page.click("a:has-text('Haal het bestand op')")
    return download.value.path().read_bytes()


@pytest.mark.parametrize("scripts", [True, False])
def test_a_word_file_becomes_a_page(sit, papers, scripts):
    # Not Ellen: whoever brings in as much as she does in these tests has to wait.
    page = sit("Robert", java_script_enabled=scripts)
    page.goto("/handboek/invoer")
    if scripts:
        look(page)
    page.set_input_files("[name=bestanden]", [papers / "Avond.docx", papers / "lijst.md", papers / "stuk.docx"])
    page.click("button:has-text('Lees in')")
    page.wait_for_selector("table.ref, #klus")
    until_over(page, scripts)
    rows = page.locator("table.ref tbody tr")
    assert rows.count() == 3
    assert "iets anders in dan de naam zegt" in page.content()
    if scripts:
        look(page)
    page.goto("/handboek/wat-je-meeneemt")
    page.click("a:has-text('dit')")
    page.wait_for_url("**/op-huisbezoek-in-de-avond")
    assert page.locator("td", has_text="Jo").count() == 1


@pytest.mark.parametrize("scripts", [True, False])
def test_the_handbook_goes_home_as_a_folder(sit, scripts):
    page = sit("Samira", java_script_enabled=scripts)
    page.goto("/handboek/uitvoer")
    if scripts:
        look(page)
    page.check("[value=html]")
    folder = zipfile.ZipFile(io.BytesIO(take(page, scripts, "Maak het bestand")))
    assert any(name.endswith("/index.html") for name in folder.namelist())
    assert any(name.endswith("/bladzijden/van-aanmelding-naar-plan.html") for name in folder.namelist())


def test_a_version_of_a_page_goes_home_as_pdf(sit):
    page = sit("Peter", width=1280, height=800)
    page.goto("/handboek/van-aanmelding-naar-plan/uitvoer")
    look(page)
    page.select_option("[name=versie]", "1")
    page.check("[value=pdf]")
    assert take(page, True, "Maak het bestand").startswith(b"%PDF-1.")


def zipped(folder, pattern, change=lambda path: path.read_bytes(), suffix=None):
    """The files of a folder as one zip, with what is done to each of them."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for path in sorted(folder.rglob(pattern)):
            name = path.relative_to(folder.parent)
            archive.writestr(str(name.with_suffix(suffix) if suffix else name), change(path))
    return packed.getvalue()


def word_of(path):
    return subprocess.run(["pandoc", "-f", "markdown", "-t", "docx", "-o", "-", path], capture_output=True, check=True).stdout


def test_a_real_handbook_comes_in_whole_and_renews(sit):
    """Thirteen files of the Digi Gilde (see e2e/digigilde/README.txt), as they are and as Word."""
    page = sit("Robert", width=1280, height=900)
    folder = Path(__file__).parent / "digigilde"

    def bring(packed):
        page.goto("/handboek/invoer")
        page.set_input_files("[name=bestanden]", [{"name": "digigilde.zip", "mimeType": "application/zip", "buffer": packed}])
        page.click("button:has-text('Lees in')")
        page.wait_for_selector("table.ref, #klus")
        until_over(page, True)
        return page.locator("table.ref tbody tr").all_inner_texts()

    first = bring(zipped(folder, "*.md"))
    assert len(first) == 13, first
    look(page)
    page.goto("/handboek")
    pages = page.locator(".pages__title").count()
    page.get_by_role("link", name="Het Digi Handboek", exact=True).first.click()
    page.get_by_role("link", name="eerste dagen", exact=True).first.click()
    assert "eerste" in page.locator("h1").inner_text().lower()
    again = bring(zipped(folder, "*.md"))
    assert len(again) == 13
    page.goto("/handboek")
    assert page.locator(".pages__title").count() == pages, "a second time renews and doubles nothing"
    words = bring(zipped(folder, "*.md", change=word_of, suffix=".docx"))
    assert len(words) == 13, words
