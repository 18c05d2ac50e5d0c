import Forms
import Markup
import Testing

/// Markup: forms.
@Suite struct MarkupFieldTests {
  @Test func samirasMistakeStandsBeforeTheInputAndIsTiedToItAndTheSummaryLeadsThere() throws {
    let html = Field(
      "mail", "E-mailadres", .email, value: "samira", hint: "Van je werk", mistake: Mistake("Er mist een @", sign: "Fout")
    ).html.string
    let input = try #require(MarkupScan(html).tags.first { $0.name == "input" })
    #expect(input.attributes["aria-describedby"] == "veld-mail-hint veld-mail-fout")
    #expect(input.attributes["aria-invalid"] == "true" && input.attributes["value"] == "samira")
    let place = try #require(html.firstRange(of: "Er mist een @"))
    let start = try #require(html.firstRange(of: "<input"))
    #expect(place.lowerBound < start.lowerBound)
    #expect(ErrorSummary.html("Lukt nog niet", [("Er mist een @", "mail")]).string.contains(##"href="#veld-mail""##))
    #expect(ErrorSummary.html("Lukt nog niet", []).isEmpty)
  }

  @Test(arguments: [(false, "current-password"), (true, "new-password")])
  func aPasswordIsNeverSentBackAndPasswordManagersKnowIt(isNew: Bool, completion: String) throws {
    let html = Field("woord", "Wachtwoord", isNew ? .newPassword : .password, value: "geheim123").html.string
    #expect(!html.contains("geheim123"))
    #expect(try #require(MarkupScan(html).tags.first { $0.name == "input" }).attributes["autocomplete"] == completion)
  }

  @Test func whatWasTypedComesBackAsItWasAlsoWhenItLooksLikeMarkupOrStartsWithAnEmptyLine() {
    let words = "\n</textarea><script>"
    let html = Field("tekst", "Tekst", .lines(low: false), value: words).html.string
    #expect(MarkupScan(html).complaints == [])
    #expect(html.contains(">\n\n&lt;/textarea&gt;&lt;script&gt;</textarea>"))
  }

  @Test func aFormNamesItsActAndWhatItKeeps() throws {
    let html = PostForm(to: "/gesprekken/1/bijdrage", key: "k1", keeps: "stap-2", sends: true).html("").string
    let tags = MarkupScan(html).tags
    #expect(
      tags[0].attributes["method"] == "post" && tags[0].attributes["data-keep"] == "stap-2"
        && tags[0].attributes["data-send"] != nil)
    #expect(tags[1].attributes == ["type": "hidden", "name": "zet", "value": "k1"])
    #expect(PostForm.button("Meld je af", to: "/afmelden", forgets: true).string.contains("data-forget"))
  }

  @Test func manyNamesStandInColumnsAFewAndAnswersThatExplainThemselvesBelowEachOther() {
    func list(_ number: Int, hint: String? = nil) -> String {
      Field.checks("leden", "Wie?", (1...number).map { Field.Option("\($0)", "Nummer \($0)", hint: hint) }).string
    }
    #expect(list(30).contains(#"<div class="choices">"#) && MarkupScan(list(30)).complaints == [])
    #expect(!list(8).contains("choices") && !list(30, hint: "Zo gaat het.").contains("choices"))
  }

  @Test func theChosenAnswerIsChosenAndOnlyThat() {
    let options: [Field.Option] = [Field.Option("ik", "Met niemand"), Field.Option("team", "Met mijn team")]
    let radios = MarkupScan(Field.radios("deel", "Met wie?", options, chosen: "team").string).tags.filter { $0.name == "input" }
    #expect(radios.map { $0.attributes["checked"] != nil } == [false, true])
    let select = MarkupScan(Field("deel", "Met wie?", .select(options), value: "ik").html.string).tags.filter {
      $0.name == "option"
    }
    #expect(select.map { $0.attributes["selected"] != nil } == [true, false])
  }
}
