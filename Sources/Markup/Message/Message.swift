/// The result of an act, in the page where it happened. It stays until the next page.
package enum Message {
  package enum Kind: Sendable { case good, wait, info, bad }

  /// - Parameter isSpoken: announced when the page opens; for the result of an act, not for a permanent remark.
  package static func html(_ kind: Kind, _ words: HTML, isSpoken: Bool = true) -> HTML {
    let (name, icon, role): (HTML, Icon, HTML) =
      switch kind {
      case .good: ("message message--good", .tick, "status")
      case .wait: ("message message--wait", .clock, "status")
      case .info: ("message", .info, "status")
      case .bad: ("message message--bad", .warning, "alert")
      }
    return #"<div class="\#(name)"\#(HTML.when(isSpoken, " role=\"\(role)\""))>\#(icon.html)<div>\#(words)</div></div>"#
  }

  package static let examples: [Example] = [
    Example("goed", html(.good, "Bewaard. Alleen jij ziet het.")),
    Example("wacht", html(.wait, "Je voorstel ligt bij Peter. Hij antwoordt voor 4 december.")),
    Example("ter kennis", html(.info, ##"Anouk veranderde deze stap net ook. <a href="#">Leg ze naast elkaar</a>"##)),
    Example("mis", html(.bad, ##"Versturen lukte niet. Je tekst staat er nog. <a href="#">Probeer opnieuw</a>"##)),
  ]
}
