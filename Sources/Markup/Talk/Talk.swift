/// A conversation on a phone: the current phase, one question, and the buttons within reach of the thumb.
package enum Talk {
  /// - Parameters:
  ///   - form: the form that is the page; without it the page only shows.
  ///   - phase: from `Phases.arc`.
  ///   - leave: the link out, at the top right.
  ///   - foot: at most two buttons.
  package static func html(
    form: PostForm?, phase: HTML, leave: (word: String, address: String)?, line: ConnectionLine?, _ body: HTML, foot: HTML
  ) -> HTML {
    let content: HTML = """
      <header class="talk__head">\(phase)\
      \(leave.map { #"<a class="tool talk__out" href="\#($0.address)">\#($0.word)</a>"# } as HTML?)</header>
      <main class="talk__body" id="inhoud">\(line?.html)\(body)</main>
      \(HTML.when(!foot.isEmpty, #"<footer class="talk__foot">\#(foot)</footer>"#))
      """
    guard var form else { return #"<div class="talk">\#(content)</div>"# }
    form.classes = "talk"
    return form.html(content)
  }

  /// The one question of a page. It takes the focus when the phase changes.
  package static func prompt(_ question: String) -> HTML { #"<h1 class="prompt" id="vraag" tabindex="-1">\#(question)</h1>"# }

  package static let examples: [Example] = [
    Example(
      "schrijven", inside: true,
      html(
        form: PostForm(to: "#", key: "7f3k", keeps: "mogelijkheden", sends: true),
        phase: Phases.arc(current: 2, of: 4, format: "Omgangsoverleg", "Fase 2 van 4", "Mogelijkheden onderzoeken"),
        leave: ("Even weg", "#"), line: nil,
        """
        \(prompt("Wat zie je als je met de ogen van de ander kijkt?"))\
        \(Ring.field("antwoord", label: "Jouw antwoord", lid: "Blijft in deze kring van zeven", describedBy: ["regel"]))\
        <p class="field__hint" id="regel">Geen namen, straten of datums.</p>
        """,
        foot:
          """
          \(Button.submit("Ik ben klaar", .thumb))\
          \(Button.submit("Sla over", Button.Look(.quiet, wide: true), name: "pas", value: "1"))
          """
      ))
  ]
}
