import Domain
import Testing

@Suite struct PageLinkTests {
  private func kept(_ text: String, from source: String? = nil) -> [String] {
    PageLink.all(in: text, from: source).map(\.kept).sorted()
  }

  @Test func linksBetweenPagesAreReadFromTheText() {
    let text = """
      Lees [hier](/handboek/onze-belofte#deel-een "Titel") en [daar](</handboek/op-huisbezoek>), ook [zo][naam].
      Niet [dit](/handboek/een/versies), [dat](https://elders.example/handboek/x), [zus](mailto:a@b.nl) of [zo](#deel).

      ```
      [code](/handboek/code)
      ```
      [naam]: /handboek/hoe-wij-leren
      """
    #expect(kept(text) == ["bladzijde:hoe-wij-leren", "bladzijde:onze-belofte", "bladzijde:op-huisbezoek"])
  }

  @Test func linksOfAnImportedFileAreReadFromWhereItLay() {
    let text = "[a](accounts.md) [b](../index.md#x) [c](../../buiten.md) [d](./huis%20regels.md) [e](/werkwijze/)"
    #expect(
      kept(text, from: "onboarding/eerste.md") == [
        "bestand:index.md", "bestand:onboarding/accounts.md", "bestand:onboarding/huis regels.md", "bestand:werkwijze",
      ])
    #expect(kept(text) == [], "a page that was written here has no folder")
  }

  @Test func aPageIsMeantByItsWordAndByEveryNameOfItsFile() {
    #expect(PageLink.meanings(slug: "welkom", source: nil) == ["bladzijde:welkom"])
    #expect(
      PageLink.meanings(slug: "welkom", source: "a/index.md") == [
        "bladzijde:welkom", "bestand:a/index.md", "bestand:a/index", "bestand:a",
      ])
  }

  /// Nor do they take longer than reading them does.
  @Test(.timeLimit(.minutes(20))) func brokenLinksStopNothing() {
    for text in [
      "](", "[x](", "[x](<", "[x]:", "]]]](((", "[](/handboek/)",
      String(repeating: "[", count: 10_000) + String(repeating: "](", count: 10_000),
    ] {
      #expect(kept(text, from: "a.md").count <= 1)
    }
  }
}
