/// Who sees this: below everything that people write or read, always at the same place, in a whole sentence.
package enum Who {
  /// The six levels, from one person to everybody.
  package enum Level: Sendable, CaseIterable {
    case me, ring, team, organisation, everybody, waiting

    package var icon: Icon {
      switch self {
      case .me: .eye
      case .ring: .closedCircle
      case .team: .team
      case .organisation: .building
      case .everybody: .world
      case .waiting: .door
      }
    }

    fileprivate var classes: HTML {
      switch self {
      case .ring: "who who--ring"
      case .waiting: "who who--wait"
      case .me, .team, .organisation, .everybody: "who"
      }
    }
  }

  /// - Parameter id: to tie the line to a field with `aria-describedby`.
  package static func line(_ level: Level, _ words: HTML, id: String? = nil) -> HTML {
    #"<p class="\#(level.classes)"\#(HTML.attribute("id", id))>\#(level.icon.html)<span>\#(words)</span></p>"#
  }

  /// The line folded: the question is shown, and opens the long answer below it.
  package static func details(_ level: Level, _ question: String, _ answer: HTML) -> HTML {
    #"<details class="\#(level.classes)"><summary><span>\#(question)</span></summary><p>\#(answer)</p></details>"#
  }

  package static let examples: [Example] = [
    Example("alleen ik", line(.me, "Alleen jij ziet dit.")),
    Example("de kring", line(.ring, "De zeven mensen in deze kring zien dit.")),
    Example("het team", line(.team, "Team Zuiderkwartier ziet dit.")),
    Example("de organisatie", line(.organisation, "Iedereen bij Wijkwerk ziet dit.")),
    Example("iedereen", line(.everybody, "Iedereen kan dit lezen.")),
    Example("wacht", line(.waiting, "Wacht op ja van twee mensen. Tot dan blijft het in de kring.")),
    Example(
      "lang", inside: true,
      details(.ring, "Wie ziet dit, en hoe lang?", "De zeven mensen in deze kring, en alleen wat jij als klaar geeft.")),
  ]
}
