/// Nothing yet: free chairs or the shut door, one sentence, and one link. Never blame.
package enum Empty {
  package enum Art: Sendable { case chairs, door }

  package static func html(_ art: Art, _ title: String, _ words: String, action: HTML? = nil) -> HTML {
    let drawing =
      switch art {
      case .chairs: Seats(chairs: 6, here: 0, middle: .nothing).drawing()
      case .door: Door.drawing(open: 0)
      }
    return """
      <div class="empty">\(drawing)<p class="mt-4"><strong>\(title)</strong></p><p class="soft">\(words)</p>\
      \(action.map { #"<p class="mt-4">\#($0)</p>"# } as HTML?)</div>
      """
  }

  package static let examples: [Example] = [
    Example(
      "geen gesprek",
      html(
        .chairs, "Nog geen gesprek gepland", "Drie mensen en een half uur is genoeg.",
        action: Button.link("Plan een gesprek", to: "#", .second))),
    Example("niets openbaar", html(.door, "Nog niets naar buiten", "Dat is geen fout.")),
  ]
}
