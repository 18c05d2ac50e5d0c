/// The handbook as a plain list: chapters, and the pages in each with a line about them.
package enum Chapters {
  package struct Page: Sendable {
    package let title: String
    package let address: String
    package let words: HTML?
    package let tag: HTML?

    package init(_ title: String, to address: String, _ words: HTML? = nil, tag: HTML? = nil) {
      self.title = title
      self.address = address
      self.words = words
      self.tag = tag
    }

    fileprivate var html: HTML {
      """
      <li><a class="pages__title" href="\(address)">\(title)</a>\(tag.map { " \($0)" } as HTML?)\
      \(words.map { #"<p class="small soft">\#($0)</p>"# } as HTML?)</li>
      """
    }
  }

  /// - Parameter id: to link to the chapter.
  package static func html(id: String, _ chapter: String, remark: HTML? = nil, _ pages: [Page]) -> HTML {
    Section.html(id: id, chapter, remark: remark, list(pages))
  }

  package static func list(_ pages: [Page]) -> HTML { #"<ul class="pages">\#(each: pages, \.html)</ul>"# }

  package static let examples: [Example] = [
    Example(
      "een hoofdstuk",
      html(
        id: "aanmelding", "Als iemand bij ons aanklopt", remark: "3 pagina's",
        [
          Page("Van aanmelding naar plan", to: "#", "Zes stappen. Van Peter."),
          Page("Als iemand niet tevreden is", to: "#", tag: Tag.html("Concept")),
        ]))
  ]
}
