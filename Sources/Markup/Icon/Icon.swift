/// The icons of `Assets/icons.svg`: a grid of 24, one line of 1.75 with round ends, in the colour of the words beside it. The
/// raw value is the name of the icon there; a test compares the two.
///
/// An icon never stands alone: it stands beside a word, and is hidden from screen readers.
package enum Icon: String, CaseIterable, Sendable {
  case today = "vandaag"
  case handbook = "handboek"
  case circles = "kringen"
  case closedCircle = "kring-dicht"
  case openCircle = "kring-open"
  case door = "deur"
  case eye = "oog"
  case pencil = "potlood"
  case microphone = "microfoon"
  case photo = "foto"
  case more = "meer"
  case search = "zoek"
  case person = "persoon"
  case team
  case clock = "klok"
  case calendar = "agenda"
  case conversation = "gesprek"
  case story = "verhaal"
  case figure = "cijfer"
  case table = "tabel"
  case space = "ruimte"
  case deviation = "afwijken"
  case version = "versie"
  case norm
  case tick = "vink"
  case cross = "kruis"
  case warning = "let-op"
  case info
  case plus
  case arrowRight = "pijl-rechts"
  case arrowLeft = "pijl-links"
  case chevronRight = "punt-rechts"
  case returned = "terug"
  case virtue = "deugd"
  case adoption = "adopteren"
  case print
  case download
  case disconnected = "geen-verbinding"
  case connected = "verbonden"
  case pause = "pauze"
  case play = "speel"
  case world = "wereld"
  case building = "gebouw"
  case key = "sleutel"

  package enum Size: Sendable { case small, normal, large }

  /// The icon, inline in the page.
  package var html: HTML { html(size: .normal) }

  package func html(size: Size) -> HTML {
    let name: HTML =
      switch size {
      case .small: "icon icon--s"
      case .normal: "icon"
      case .large: "icon icon--l"
      }
    return #"<svg class="\#(name)" viewBox="0 0 24 24" aria-hidden="true" focusable="false">\#(drawing)</svg>"#
  }

  package static let examples: [Example] = Icon.allCases.map { icon in
    Example(icon.rawValue, #"<p class="row">\#(icon.html(size: .large)) \#(icon.rawValue)</p>"#)
  }
}
