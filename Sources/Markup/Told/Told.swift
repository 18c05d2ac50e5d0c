/// A message: what was done with what somebody said.
package enum Told {
  package static func html(
    _ title: String, _ words: HTML, link: (word: String, address: String)? = nil, act: HTML = .empty, icon: Icon = .returned
  )
    -> HTML
  {
    """
    <div class="told">\(icon.html)<h3>\(title)</h3><p>\(words)</p>\
    \(link.map { #"<p><a href="\#($0.address)">\#($0.word)</a></p>"# } as HTML?)\(act)</div>
    """
  }

  /// Three beside each other on a wide screen.
  package static func row(_ told: [HTML]) -> HTML { #"<div class="thirds">\#(told.joined())</div>"# }

  package static let examples: [Example] = [
    Example(
      "teruggekoppeld",
      html(
        "Teruggekoppeld: één vast nummer", "Jullie vroegen in september om één contactpersoon. Die is er vanaf 1 december.",
        link: ("Lees het antwoord", "#")))
  ]
}
