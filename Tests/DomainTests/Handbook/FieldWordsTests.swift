import Domain
import Testing

/// Links in the fields of a process: three ways to lead somewhere, and two places to lead to.
@Suite struct FieldWordsTests {
  @Test func threeWaysToLeadSomewhere() {
    #expect(FieldWords("Zie [hoe wij bellen](/handboek/op-huisbezoek#stap-abc).").pieces == [
      .words("Zie "), .page(words: "hoe wij bellen", slug: "op-huisbezoek", part: "stap-abc"), .words("."),
    ])
    #expect(FieldWords("[[Van aanmelding naar plan]] eerst").pieces == [
      .page(words: "Van aanmelding naar plan", slug: "van-aanmelding-naar-plan", part: nil), .words(" eerst"),
    ])
    #expect(FieldWords("Bel (https://veilig-thuis.example/bel?nu=1), of kijk op\n/handboek/welkom.").pieces == [
      .words("Bel ("), .web(words: "https://veilig-thuis.example/bel?nu=1", address: "https://veilig-thuis.example/bel?nu=1"),
      .words("), of kijk op\n"), .page(words: "/handboek/welkom", slug: "welkom", part: nil), .words("."),
    ])
    #expect(
      FieldWords.links(in: ["[[Welkom]]", "x /handboek/op-huisbezoek y", "https://a.example"]) == [
        .page(slug: "welkom"), .page(slug: "op-huisbezoek"),
      ])
  }

  /// Whatever leads anywhere else, or looks like something it is not, stays the words that it was.
  @Test(arguments: [
    "[klik](javascript:alert(1))", "[klik](http://veilig.example)", "[klik](//elders.example)", "[klik](/eigen)",
    "[klik](/handboek/../eigen)", "[klik](https://bank.example@dief.example/)", "[klik](https://zonderpunt/)",
    "[klik](/handboek/een/versies)", "[](/handboek/een)", "[[]]", "[[ – ]]", "[open", "[klik](/handboek/een", "en/of",
    "xhttps://a.example", "[a\nb](/handboek/een)", "[klik](https://a.example\\@b.example)", "[klik](data:text/html,x)",
    "[x](/handboek/een \"titel\")", "https://", "*ster* _streep_ # kop",
  ]) func elseItStaysWords(_ text: String) {
    #expect(FieldWords(text).pieces == [.words(text)] && FieldWords(text).plain == text)
  }

  /// Read in an instant each, and not in hours: an address that does not end is none.
  @Test(.timeLimit(.minutes(20)), arguments: ["[", "](", "[a](", "(https://", "(https://a.b/", "(/handboek/a", "[[a"])
  func nothingIsLostAndItStaysQuickWhateverIsTyped(_ sign: String) {
    let field = String(repeating: sign, count: 40_000)
    #expect(FieldWords(field).plain == field)
  }

  @Test func lettersOfMoreBytesStayWhole() {
    #expect(FieldWords("").pieces.isEmpty)
    #expect(FieldWords("Ééntje [[Één keer vertellen]] é").plain == "Ééntje Één keer vertellen é")
    let long = "[x](https://a.example/\(String(repeating: "a", count: 1_200)))"
    #expect(FieldWords(long).pieces == [.words(long)])
  }
}
