import Domain
import Formats
import Testing

/// Mistakes in a format file. A format file with a mistake is refused with the line where it stands, and a reason in Dutch.
@Suite struct FormatMistakeTests {
  /// A small format in which everything is right.
  static let good = """
    slug: proef
    version: 1
    title: {nl: Proef, en: Trial}
    summary: {nl: Een proef., en: A trial.}
    seats: {at_least: 3, at_most: 9}
    minutes: 30
    roles: [facilitator, bringer, participant]
    phases:
      - slug: een
        title: {nl: Een, en: One}
        steps:
          - slug: impuls
            title: {nl: Impuls, en: Impulse}
            activity: write_alone
            prompt: {nl: Wat wil je?, en: What do you want?}
            fields: [{slug: tekst, label: {nl: Tekst, en: Text}}]
            minutes: 5
          - slug: praten
            title: {nl: Praten, en: Talking}
            activity: talk
            prompt: {nl: Wat speelt er?, en: What is at stake?}
      - slug: twee
        title: {nl: Twee, en: Two}
        steps:
          - slug: besluit
            title: {nl: Besluit, en: Decision}
            activity: decide
            needs: impuls
            beside: impuls
            prompt: {nl: Wat kies je?, en: What do you choose?}
            fields: [{slug: tekst, label: {nl: Tekst, en: Text}}]
          - slug: oogst
            title: {nl: Oogst, en: Harvest}
            activity: outcomes
            yields: [lesson]
            prompt: {nl: Wat leren we?, en: What do we learn?}
    """

  struct Slip: Sendable, CustomTestStringConvertible {
    let old: String
    let new: String
    let reason: String
    /// The line on which the mistake is told, as the words that stand there after the slip.
    let line: String
    var testDescription: String { reason }

    init(_ old: String, _ new: String, _ reason: String, at line: String? = nil) {
      self.old = old
      self.new = new
      self.reason = reason
      self.line = line ?? new
    }
  }

  static let slips: [Slip] = [
    Slip(
      "minutes: 30", "minuten: 30",
      "‘minuten’ hoort niet bij een werkvorm. Dit mag: slug, version, title, summary, source, seats, minutes, roles, phases."),
    Slip("        activity: talk\n", "        activiteit: talk\n", "‘activiteit’ hoort niet bij een stap.", at: "activiteit"),
    Slip(
      "label: {nl: Tekst, en: Text}}]\n        minutes", "label: {nl: Tekst}}]\n        minutes", "Hier mist ‘en’.",
      at: "{nl: Tekst}"),
    Slip("        prompt: {nl: Wat speelt er?, en: What is at stake?}\n", "", "Hier mist ‘prompt’.", at: "- slug: praten"),
    Slip("version: 1\n", "", "Hier mist ‘version’.", at: "slug: proef"),
    Slip("version: 1", "version: een", "Bij ‘version’ hoort een getal van 1 tot en met 9999."),
    Slip(
      "activity: talk", "activity: zingen",
      "‘zingen’ ken ik niet bij ‘activity’. Kies uit: talk, write, write_alone, decide, outcomes."),
    Slip("yields: [lesson]", "yields: [lesson, lied]", "‘lied’ ken ik niet bij ‘yields’. Kies uit: lesson, deviation."),
    Slip("yields: [lesson]", "yields: [lesson, lesson]", "‘lesson’ staat er dubbel."),
    Slip("needs: impuls", "needs: nergens", "Er is geen stap ‘nergens’."),
    Slip("needs: impuls", "needs: oogst", "De stap ‘oogst’ komt niet vóór deze stap."),
    Slip("needs: impuls", "needs: besluit", "De stap ‘besluit’ komt niet vóór deze stap."),
    Slip("needs: impuls", "needs: praten", "Bij de stap ‘praten’ wordt niets geschreven. Wacht daar niet op."),
    Slip("beside: impuls", "beside: nergens", "Er is geen stap ‘nergens’."),
    Slip("beside: impuls", "beside: oogst", "De stap ‘oogst’ komt niet vóór deze stap."),
    Slip("beside: impuls", "beside: praten", "Ernaast kan alleen liggen wat de inbrenger alleen schreef (write_alone)."),
    Slip(
      "        beside: impuls\n", "", """
        ‘beside’ hoort bij een stap met activity ‘decide’, en alleen daar.
        """, at: "- slug: besluit"),
    Slip(
      "- slug: praten", "- slug: impuls", "De stap ‘impuls’ staat er dubbel.", at: "- slug: impuls\n        title: {nl: Praten"),
    Slip("- slug: twee", "- slug: een", "De fase ‘een’ staat er dubbel.", at: "- slug: een\n    title: {nl: Twee"),
    Slip(
      "- slug: twee", "- slug: Fase Twee",
      "‘Fase Twee’ kan geen korte naam zijn: alleen kleine letters, cijfers en streepjes, hoogstens 40."),
    Slip("minutes: 30", "minutes: 30\nminutes: 40", "‘minutes’ staat er dubbel."),
    Slip("at_least: 3, at_most: 9", "at_least: 9, at_most: 3", "De stoelen staan omgekeerd: minstens 9 is meer dan hoogstens 3."),
    Slip("at_least: 3", "at_least: 1", "Bij ‘at_least’ hoort een getal van 2 tot en met 2000."),
    Slip("minutes: 30", "minutes: 4", "De stappen duren samen 5 minuten. Dat past niet in 4."),
    Slip(
      "[facilitator, bringer, participant]", "[facilitator, participant]",
      "Deze stap is voor de inbrenger. Zet ‘bringer’ bij ‘roles’.", at: "activity: write_alone"),
    Slip("[facilitator, bringer, participant]", "[bringer, participant]", "Er is een begeleider nodig: facilitator."),
    Slip(
      "nl: Wat speelt er?", "nl: Wat speelt er nu toch allemaal tussen jou en de cliënt en de buurman?",
      "De vraag is te lang: hoogstens twaalf woorden."),
    Slip(
      "prompt: {nl: Wat speelt er?, en: What is at stake?}", "prompt: Wat speelt er?",
      "Hier hoort een tekst in twee talen te staan, met: nl, en."),
    Slip("{nl: Proef, en: Trial}", "{nl: \"\", en: Trial}", "‘nl’ is leeg."),
    Slip(
      "        fields: [{slug: tekst, label: {nl: Tekst, en: Text}}]\n        minutes", "        minutes",
      "Bij deze stap wordt geschreven. Hier mist ‘fields’.", at: "activity: write_alone"),
    Slip(
      "activity: talk", "activity: talk\n        fields: [{slug: a, label: {nl: A, en: A}}]",
      "Bij deze stap wordt niets geschreven. Haal ‘fields’ weg.", at: "fields: [{slug: a,"),
    Slip(
      "        yields: [lesson]\n", "", "‘yields’ hoort bij een stap met activity ‘outcomes’, en alleen daar.",
      at: "- slug: oogst"),
    Slip(
      "activity: outcomes\n        yields: [lesson]", "activity: talk",
      "Na een besluit hoort een opbrengst: maak de laatste stap ‘outcomes’.", at: "activity: decide"),
    Slip(
      "activity: talk", "activity: outcomes\n        yields: [lesson]", "De opbrengst is altijd de laatste stap.",
      at: "activity: outcomes\n        yields: [lesson]\n        prompt: {nl: Wat speelt"),
    Slip("slug: proef", "slug: &a proef", "Begin een tekst niet met & of *. Verwijzingen kunnen hier niet."),
    Slip(
      "yields: [lesson]", "yields: [lesson",
      "Dit is geen geldige YAML. Kijk naar het inspringen, de dubbele punten en de aanhalingstekens.",
      at: "prompt: {nl: Wat leren"),
    Slip("roles: [facilitator, bringer, participant]", "roles: []", "Bij ‘roles’ hoort een lijst met minstens één ding."),
  ]

  @Test(arguments: slips)
  func eachIsToldWithItsLineAndItsReason(_ slip: Slip) throws {
    let text = Self.good.replacing(slip.old, with: slip.new, maxReplacements: 1)
    try #require(text != Self.good, "the slip is in the text")
    let place = try #require(text.firstRange(of: slip.line), "‘\(slip.line)’ is a line of it")
    let line = text[..<place.lowerBound].count { $0 == "\n" } + 1
    let mistake = #expect(throws: FormatMistake.self) { try FormatFile.read(text, name: "proef.yaml") }
    #expect(mistake?.line == line)
    #expect(mistake?.reason.hasPrefix(slip.reason) == true, "\(mistake?.reason ?? "")")
    #expect(mistake?.description == "proef.yaml, regel \(line): \(mistake?.reason ?? "")")
  }

  @Test func withoutAMistakeItIsAFormat() throws {
    let format = try FormatFile.read(Self.good, name: "proef.yaml")
    #expect(format.steps.map(\.slug) == ["impuls", "praten", "besluit", "oogst"])
    #expect(format.steps[2].beside == "impuls")
  }

  @Test(arguments: [
    "", "---", "# alleen een gedachte", "gewoon een zin", "- een\n- twee", "a: 1\n---\nb: 2", "\u{0}", "? [a, b]\n: c",
    "!!binary x",
    String(repeating: "[", count: 60_000), String(repeating: "a: ", count: 5_000), String(repeating: "x", count: 70_000),
    "a: &a [x, x]\nb: &b [*a, *a]\n? *b\n: c",
  ])
  func filesThatAreNoFormatAtAllAreRefusedAndHarmNobody(_ text: String) {
    #expect(throws: FormatMistake.self) { try FormatFile.read(text, name: "vreemd.yaml") }
  }
}
