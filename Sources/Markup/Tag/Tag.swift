/// A word or two about the state of a thing.
package enum Tag {
  package enum Kind: Sendable { case plain, lamp, good, bad, ring }

  package static func html(_ words: String, _ kind: Kind = .plain) -> HTML {
    let name: HTML =
      switch kind {
      case .plain: ""
      case .lamp: " tag--lamp"
      case .good: " tag--good"
      case .bad: " tag--bad"
      case .ring: " tag--ring"
      }
    return #"<span class="tag\#(name)">\#(words)</span>"#
  }

  package static let examples: [Example] = [
    Example(
      "alle",
      Button.row([
        html("Concept"), html("Veranderd in versie 5", .lamp), html("Teruggekoppeld", .good), html("Besloten", .ring),
        html("Termijn voorbij", .bad),
      ])
    )
  ]
}
