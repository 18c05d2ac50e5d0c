/// What asks something of me, at most three: verb and object, one line, how long it takes, who sees it. The whole row is the
/// link.
package enum Todo {
  package struct Item: Sendable {
    package let title: String
    package let address: String
    package let words: String
    /// How long it takes, as in "3 minuten".
    package let minutes: String?
    package let level: Who.Level?
    /// Who sees it, in a few words.
    package let who: String

    package init(
      _ title: String, to address: String, _ words: String, minutes: String? = nil, who: String = "", level: Who.Level? = nil
    ) {
      self.title = title
      self.address = address
      self.words = words
      self.minutes = minutes
      self.level = level
      self.who = who
    }

    fileprivate var html: HTML {
      """
      <li><a class="todo__title" href="\(address)">\(title)</a><span class="todo__go">\(Icon.chevronRight.html)</span>
      <p class="soft">\(words)</p>\(HTML.when(minutes != nil || level != nil, #"<p class="meta mt-2">\#(meta)</p>"#))</li>

      """
    }

    private var meta: HTML {
      """
      \(minutes.map { "<span>\(Icon.clock.html)\($0)</span>" } as HTML?)\
      \(level.map { "<span>\($0.icon.html)\(who)</span>" } as HTML?)
      """
    }
  }

  package static func html(_ items: [Item]) -> HTML { #"<ol class="todo">\#(each: items, \.html)</ol>"# }

  package static let examples: [Example] = [
    Example(
      "drie dingen",
      html([
        Item(
          "Maak je notitie van vrijdag af", to: "#", "Je deed het anders bij ‘Samen het plan maken’.", minutes: "3 minuten",
          who: "Alleen jij", level: .me),
        Item(
          "Kies wat je donderdag inbrengt", to: "#", "Eén zin is genoeg.", minutes: "5 minuten", who: "Jij en Marloes",
          level: .ring),
        Item("Lees wat er met je opmerking gebeurde", to: "#", "Stap 2 is veranderd, mede door jou."),
      ]))
  ]
}
