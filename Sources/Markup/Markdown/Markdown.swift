import Vocabulary

/// Markdown as people write it in a handbook, made into markup of our own: headings, lists, quotes, links, tables, code.
///
/// cmark parses it, and the tags are written here, so that nothing that somebody typed can become markup. Raw HTML is dropped.
/// Text that is too long or too deeply nested for people is shown as it was typed.
package enum Markdown {
  /// The longest text that is read as Markdown, in bytes: ten times a long handbook page.
  package static let longest = 200_000

  /// - Parameters:
  ///   - leavingOutTitle: skips a heading of the first level at the start, for a page that shows its title itself.
  ///   - level: of the heading above the text, so that no level is skipped.
  ///   - naming: the prefix of the ids of its headings. Where several texts stand in one document, each has its own.
  ///   - kept: the addresses of pictures and files that the organisation keeps: on paper they differ.
  ///   - links: gives the address here for a link or picture within the handbook (`../onboarding/accounts.md#mail`), or nil when
  ///     it is not here; then its words stay, without a link. Links to the web and to an e-mail address stay as they are.
  package static func html(
    _ text: String, leavingOutTitle: Bool = false, below level: Int = 1, naming: String = "deel-", kept: KeptFile = .here,
    links: (String) -> String?
  ) -> HTML {
    let source = MarkdownSource(text)
    guard source.isReadable else { return Prose.code(text) }
    let html = withoutActuallyEscaping(links) { links in
      MarkdownNode.reading(source.text) { root in
        var writer = MarkdownWriter(source: source, below: level, naming: naming, links: links, kept: kept)
        writer.write(root, leavingOutTitle: leavingOutTitle)
        return writer.html
      }
    }
    return html ?? Prose.code(text)
  }

  /// The ids of the headings in a text, without the prefix `naming`: the possible targets of a link.
  package static func headingNames(_ text: String, leavingOutTitle: Bool = false) -> Set<String> {
    let source = MarkdownSource(text)
    guard source.isReadable else { return [] }
    return MarkdownNode.reading(source.text) { root in
      var writer = MarkdownWriter(source: source, below: 1, naming: "", links: { _ in nil })
      writer.write(root, leavingOutTitle: leavingOutTitle)
      return writer.names
    } ?? []
  }

  /// The structure of a text, to make a page or a process of it.
  package struct Outline: Sendable, Hashable {
    package struct Part: Sendable, Hashable {
      package let title: String
      /// Markdown.
      package let text: String
    }

    /// The words of the first heading, when the text starts with it and it is of the first level.
    package let title: String?
    /// What stands before the first part, as Markdown.
    package let lead: String
    /// One for each heading of the highest level below the title.
    package let parts: [Part]
  }

  package static func outline(_ text: String) -> Outline {
    let source = MarkdownSource(text)
    guard source.isReadable else { return Outline(title: nil, lead: text, parts: []) }
    return MarkdownNode.reading(source.text) { outline($0, of: source) } ?? Outline(title: nil, lead: text, parts: [])
  }

  private static func outline(_ root: MarkdownNode, of source: MarkdownSource) -> Outline {
    var headings = root.headings
    var title: MarkdownNode?
    if let first = root.children.first, first.kind == .heading, first.level == 1 {
      title = first
      headings.removeFirst()
    }
    let level = headings.map(\.level).min()
    let heads = headings.filter { $0.level == level }
    let ends = heads.dropFirst().map { $0.firstLine - 1 } + [source.lines.count]
    return Outline(
      title: title?.words,
      lead: source.text(
        from: title.map { source.lastLine(ofHeadingAt: $0.firstLine) } ?? 0,
        to: heads.first.map { $0.firstLine - 1 } ?? source.lines.count),
      parts: zip(heads, ends).map { head, end in
        Outline.Part(title: head.words, text: source.text(from: source.lastLine(ofHeadingAt: head.firstLine), to: end))
      })
  }
}
