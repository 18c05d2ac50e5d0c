/// How far a norm is covered: shape first, colour second, and always the word beside it.
package enum Cover {
  package enum Mark: Sendable, CaseIterable { case full, part, none, notApplicable, unseen }

  package static func html(_ mark: Mark, _ word: String) -> HTML {
    let name: HTML =
      switch mark {
      case .full: "cover"
      case .part: "cover cover--part"
      case .none: "cover cover--none"
      case .notApplicable: "cover cover--out"
      case .unseen: "cover cover--unseen"
      }
    return #"<span class="\#(name)"><i></i>\#(word)</span>"#
  }

  package static let examples: [Example] = [
    Example(
      "alle",
      Button.row([
        html(.full, "Geregeld"), html(.part, "Deels"), html(.none, "Nog niet"), html(.notApplicable, "Geldt niet"),
        html(.unseen, "Nog niet bekeken"),
      ])
    )
  ]
}
