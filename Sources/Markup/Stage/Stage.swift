/// A conversation on the big screen: the question at the left, the chairs at the right, and below them how to join and the
/// facilitator's buttons.
package enum Stage {
  /// - Parameters:
  ///   - phases: from `Phases.list`.
  ///   - ask: the question and its hint, or what was given, once it is shown.
  ///   - ring: the chairs with the words below them.
  package static func html(
    format: String, circle: String, phases: HTML, line: ConnectionLine?, ask: HTML, ring: HTML, join: HTML, steer: HTML
  ) -> HTML {
    """
    <div class="stage"><header class="stage__head">
    <p class="stage__name">\(Logo.html)<span>\(format) <span class="soft">\(circle)</span></span></p>\(phases)</header>
    <main class="stage__main" id="inhoud"><div class="stage__ask">\(line?.html)\(ask)</div>
    <div class="stage__ring">\(ring)</div></main>
    <footer class="stage__foot">\(join)<div class="stage__steer">\(steer)</div></footer></div>

    """
  }

  package static func prompt(_ question: String, how: String?) -> HTML {
    #"<h1 class="stage__prompt">\#(question)</h1>\#(how.map { #"<p class="stage__how">\#($0)</p>"# } as HTML?)"#
  }

  /// What was written, without names, once everybody may see it.
  package static func voices(_ voices: [String]) -> HTML {
    #"<ul class="stage__voices">\#(each: voices, { "<li>\($0)</li>" })</ul>"#
  }

  /// The outcomes, each with its kind and its state.
  package static func table(_ things: [(kind: String, state: String?, words: HTML)]) -> HTML {
    #"""
    <ul class="stage__voices stage__table">\#(each: things, { thing in
      "<li><p class=\"stage__kind\">\([thing.kind, thing.state].compactMap { $0 }.joined(separator: ". "))</p>\(thing.words)</li>"
    })</ul>
    """#
  }

  /// The words below the chairs: how many are ready, and how many take part.
  package static func count(_ ready: HTML, _ here: String) -> HTML {
    #"<p class="stage__count" role="status">\#(ready)<br><span class="soft">\#(here)</span></p>"#
  }

  /// The facilitator's buttons, as one group with a name.
  package static func steer(label: String, who: HTML, _ buttons: HTML) -> HTML {
    #"\#(who)<div class="row" role="group" aria-label="\#(label)">\#(buttons)</div>"#
  }

  package static let examples: [Example] = [
    Example(
      "schrijven", inside: true,
      html(
        format: "Omgangsoverleg", circle: "Kring Zuid",
        phases: Phases.list(
          label: "Fasen", ["Verkennen", "Mogelijkheden", "Besluiten", "Leren"], current: 2, done: "Klaar", now: "Nu"), line: nil,
        ask: prompt(
          "Wat zie je als je met de ogen van de ander kijkt?", how: "Schrijf in stilte op je telefoon. Daarna praten we."),
        ring:
          "\(TimeLeft.dial(exampleSeats))\(count("<strong>4 van de 7</strong> zijn klaar", "6 doen mee, 1 stoel is nog vrij"))",
        join: JoinBox.html(
          "Doe mee op je telefoon", scan: "https://mee.wijkwerk.example/mee/KRTM49WXHP", label: "QR-code om mee te doen",
          address: "mee.wijkwerk.example",
          code: "KRTM49WXHP", codeSign: "Code"),
        steer: steer(
          label: "Voor de begeleider",
          who: Who.line(.ring, "Dit scherm toont alleen wat mensen als klaar gaven. Nooit met een naam."),
          """
          \(Button.submit("Pauze", Button.Look(.second, icon: .pause)))\
          \(Button.submit("Toon antwoorden", Button.Look(icon: .arrowRight)))
          """)))
  ]

  private static let exampleSeats = Seats(
    chairs: 7, ready: 4, here: 6, middle: .timer,
    timeLeft: TimeLeft(
      remaining: 140_000, of: 240_000, words: [TimeLeft.Words(from: 240_000, "Nog 2 minuten en 20 seconden")]))
}
