/// The way out of a circle, never a tick box: shut (nobody asked), ajar (some said yes), open (all said yes).
package enum Door {
  /// One person or body that must say yes. Names appear here only where that was agreed.
  package struct Consent: Sendable {
    package enum State: Sendable { case yes, waits, no }
    package let state: State
    package let name: String
    package let words: String

    package init(_ state: State, _ name: String, _ words: String) {
      self.state = state
      self.name = name
      self.words = words
    }
  }

  /// The drawing. `open` goes from 0 (shut) to 1 (open); some of the yeses give a value between .2 and .8.
  package static func drawing(open: Double) -> HTML {
    let open = min(max(open, 0), 1)
    let edge = 20 + 46 * (1 - 0.78 * open)
    let slant = 7 * open
    let light: HTML = """
      <path class="door-art__light" d="M20 8H66V88H20z"/>\
      <path class="door-art__beam" d="M\(tenths(edge)) 88H66L\(tenths(80 + 34 * open)) \
      102H\(tenths(edge - 9.27 + 7.27 * open))z"/>
      """
    return """
      <svg class="door-art" viewBox="0 0 112 104" aria-hidden="true" focusable="false">\(HTML.when(open > 0, light))\
      <path class="door-art__leaf" d="M20 8L\(tenths(edge)) \(tenths(8 + slant))V\(tenths(88 + slant))L20 88z"/>\
      <path class="door-art__frame" d="M14 88V8a6 6 0 0 1 6-6h46a6 6 0 0 1 6 6v80"/>\
      <path class="door-art__frame" d="M4 88h\(open > 0 ? 10 : 98)M72 88h32"/>\
      <path class="door-art__knob" d="M\(tenths(edge - 7)) \(tenths(49 + 3 * open))v7"/></svg>
      """
  }

  /// How far the door is open when `yes` of `all` said yes.
  package static func ajar(yes: Int, of all: Int) -> Double {
    guard all > 0, yes > 0 else { return 0 }
    return yes >= all ? 1 : 0.2 + 0.6 * Double(yes) / Double(all)
  }

  /// The door with its texts. The list gives the state in words; the drawing is hidden from screen readers.
  package static func html(id: String, _ heading: String, open: Double, _ content: HTML) -> HTML {
    """
    <section class="door" id="\(id)" aria-labelledby="kop-\(id)">\(drawing(open: open))
    <div><h2 id="kop-\(id)">\(heading)</h2>\(content)</div></section>

    """
  }

  package static func consents(_ list: [Consent]) -> HTML { #"<ul class="consent">\#(each: list, row)</ul>"# }

  private static func row(_ consent: Consent) -> HTML {
    let (name, icon): (HTML, Icon) =
      switch consent.state {
      case .yes: ("mark mark--yes", .tick)
      case .waits: ("mark mark--wait", .clock)
      case .no: ("mark mark--no", .cross)
      }
    return """
      <li><span class="\(name)" aria-hidden="true">\(icon.html)</span>\
      <div><strong>\(consent.name)</strong> <span class="soft">\(consent.words)</span></div></li>
      """
  }

  package static let examples: [Example] = [
    Example("dicht", html(id: "dicht", "Dicht", open: 0, "<p>Niemand vroeg iets. Dit is de gewone stand.</p>")),
    Example(
      "op een kier",
      html(
        id: "kier", "Naar buiten?", open: 0.45,
        """
        <p class="mt-2 measure">Drie van de vier zeiden ja. Er gaat nog niets naar buiten.</p>\
        <div class="duo duo--even door__cols mt-5">\(consents([
          Consent(.yes, "Team Molenbuurt", "ja"), Consent(.waits, "Robert, bestuurder", "leest nog, sinds vrijdag"),
          Consent(.no, "De verteller", "liever niet"),
        ]))<div class="flow"><div><h3>Dit gaat mee</h3><p>Het getal en beide verhalen.</p></div>\
        <div><h3>Dit blijft hier</h3><p>Losse antwoorden en namen.</p></div></div></div>
        """)),
    Example("open", html(id: "open", "Open", open: 1, "<p>Iedereen zei ja op 24 november.</p>")),
  ]
}
