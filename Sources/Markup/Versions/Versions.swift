/// What changed and why, or who discussed it: a title with its day, and the reason.
package enum Versions {
  package struct Entry: Sendable {
    package let title: HTML
    package let day: String?
    package let words: HTML

    package init(_ title: HTML, day: String? = nil, _ words: HTML) {
      self.title = title
      self.day = day
      self.words = words
    }

    fileprivate var html: HTML {
      """
      <li><div><strong>\(title)</strong>\(day.map { #"<br><span class="small soft">\#($0)</span>"# } as HTML?)</div>
      <div>\(words)</div></li>

      """
    }
  }

  /// - Parameter isCountedBack: newest first, so the list is numbered downwards.
  package static func html(_ entries: [Entry], isCountedBack: Bool = false) -> HTML {
    if isCountedBack { return #"<ol class="versions" reversed>\#(each: entries, \.html)</ol>"# }
    return #"<ul class="versions">\#(each: entries, \.html)</ul>"#
  }

  package static let examples: [Example] = [
    Example(
      "waarom het veranderde",
      html(
        [
          Entry("Versie 5", day: "2 november 2026", "<p>Stap 2 herschreven. Reden: een klacht en elf afwijkingen.</p>"),
          Entry("Versie 4", day: "maart 2026", "<p>Van vijftien stappen naar vijf. Reden: niemand las het.</p>"),
        ], isCountedBack: true)),
    Example(
      "wie dit besprak",
      html([
        Entry("Zuiderkwartier", "<p>Dit is van ons. Besproken op 27 oktober.</p>"),
        Entry("Vrijwilligers", ##"<p>Nog niet besproken. <a href="#">Plan een gesprek van drie vragen</a></p>"##),
      ])),
  ]
}
