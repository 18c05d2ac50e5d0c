/// Something to press. Its colour shows where a thing goes, and its words (verb and object) say it too. Outside a circle `act`
/// is petrol (to the organisation), inside it is plum (stays in the circle); `door` is yellow.
package enum Button {
  package enum Kind: Sendable { case act, second, quiet, door }

  /// The look of a button or of a link that looks like one.
  package struct Look: Sendable {
    package var kind: Kind
    package var isBig: Bool
    package var isWide: Bool
    /// Beside the words: before them, or after them when it points onward.
    package var icon: Icon?

    package init(_ kind: Kind = .act, big: Bool = false, wide: Bool = false, icon: Icon? = nil) {
      self.kind = kind
      isBig = big
      isWide = wide
      self.icon = icon
    }

    package static let act = Look()
    package static let second = Look(.second)
    package static let quiet = Look(.quiet)
    package static let door = Look(.door)
    /// The main action in a conversation, within reach of the thumb.
    package static let thumb = Look(.act, big: true, wide: true)

    fileprivate var classes: HTML {
      let kind: HTML =
        switch kind {
        case .act: ""
        case .second: " button--second"
        case .quiet: " button--quiet"
        case .door: " button--door"
        }
      return "button\(kind)\(HTML.when(isBig, " button--big"))\(HTML.when(isWide, " button--wide"))"
    }

    fileprivate func inside(_ words: String) -> HTML {
      switch icon {
      case .arrowRight: "\(words)\(Icon.arrowRight.html)"
      case let icon: "\(icon?.html)\(words)"
      }
    }
  }

  /// A button that submits its form, with a name and value of its own when it is one of several. `address` overrides where the
  /// form is sent. `isBare` leaves out what was typed, where scripts run. `waiting` are its words while the form is being sent;
  /// `form` is the id of its form when it stands outside of it.
  package static func submit(
    _ words: String, _ look: Look = .act, name: String? = nil, value: String? = nil, waiting: String? = nil, form: String? = nil,
    to address: String? = nil, isBare: Bool = false
  ) -> HTML {
    """
    <button class="\(look.classes)" type="submit"\(HTML.attribute("name", name))\(HTML.attribute("value", value))\
    \(HTML.attribute("data-waiting", waiting))\(HTML.attribute("formaction", address))\(HTML.attribute("form", form))\
    \(HTML.when(isBare, " data-without"))>\(look.inside(words))</button>
    """
  }

  /// Throws away what was typed and not sent. Only scripts keep that, so only scripts show this button.
  package static func discard(_ words: String) -> HTML {
    #"<button class="\#(Look.quiet.classes)" type="button" data-discard>\#(words)</button>"#
  }

  package static func link(_ words: String, to address: String, _ look: Look = .act) -> HTML {
    #"<a class="\#(look.classes)" href="\#(address)">\#(look.inside(words))</a>"#
  }

  /// A button that cannot be pressed yet. It keeps its place and can be focused; `because` is the id of the words that say why.
  package static func notYet(_ words: String, because reason: String, _ look: Look = .act) -> HTML {
    """
    <button class="\(look.classes)" type="button" aria-disabled="true" aria-describedby="\(reason)">\(look.inside(words))</button>
    """
  }

  package static let examples: [Example] = [
    Example(
      "naar de organisatie", row([submit("Stel voor"), link("Bekijk", to: "#", .second), link("Niet nu", to: "#", .quiet)])),
    Example(
      "blijft in de kring", inside: true,
      row([submit("Bewaar hier"), link("Terug", to: "#", .second), submit("Ik sla over", .quiet)])),
    Example("door de deur", row([submit("Vraag om ja", Look(.door, icon: .door))])),
    Example("nog niet", "\(notYet("Open de fase", because: "waarom-niet"))<p id=\"waarom-niet\">Samira schrijft nog.</p>"),
    Example("aan de duim", inside: true, submit("Ik ben klaar", .thumb, waiting: "Bezig…")),
  ]

  /// Buttons beside each other.
  package static func row(_ buttons: [HTML]) -> HTML { #"<div class="row">\#(buttons.joined(separator: " "))</div>"# }
}
