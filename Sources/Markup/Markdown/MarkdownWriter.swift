import Vocabulary

/// Writes a parsed text as markup.
struct MarkdownWriter {
  private(set) var html = HTML.empty
  private let source: MarkdownSource
  private let links: (String) -> String?
  private let pictures: (String) -> String?
  private let files: (String) -> String?

  /// How many nodes are open. Below `deepest` only words are written, and no tags.
  private var depth = 0
  private static let deepest = 24

  /// The highest level of heading in the text, without the title; and the level that was written last.
  private var highest = 1
  private var previous: Int
  /// The level of the heading above the text.
  private let level: Int
  /// The line of the title, when it is left out.
  private var title: Int?
  /// Whether each open link got an address; a link cannot be nested in a link.
  private var openLinks: [Bool] = []
  private var counts: [String: Int] = [:]
  private let naming: String
  /// The ids of the headings that were written, without their prefix.
  private(set) var names: Set<String> = []

  init(source: MarkdownSource, below level: Int, naming: String, links: @escaping (String) -> String?, kept: KeptFile = .here) {
    self.source = source
    self.level = level
    previous = level
    self.naming = naming
    self.links = links
    pictures = kept.picture
    files = kept.link
  }

  mutating func write(_ root: MarkdownNode, leavingOutTitle: Bool) {
    let headings = root.headings
    title = leavingOutTitle ? root.children.first.flatMap { $0.kind == .heading && $0.level == 1 ? $0.firstLine : nil } : nil
    highest = headings.filter { $0.firstLine != title }.map(\.level).min() ?? 1
    root.walk { node, isEntering in
      let isHolder = node.kind.isHolder
      if isEntering {
        if isHolder { depth += 1 }
        let goesIn = enter(node)
        if isHolder, !goesIn { depth -= 1 }
        return goesIn
      }
      if depth <= MarkdownWriter.deepest { leave(node) }
      depth -= 1
      return true
    }
  }
}

// MARK: - Opening and closing

extension MarkdownWriter {
  /// Whether the content of the node has to be written as well.
  private mutating func enter(_ node: MarkdownNode) -> Bool {
    switch node.kind {
    case .text: html += word(node)
    case .code: html += "<code>\(node.literal)</code>"
    case .codeBlock: html += Prose.code(node.literal)
    case .softBreak: html += "\n"
    case .hardBreak: html += "<br>\n"
    case .rule: html += "<hr>\n"
    case .markup, .document: break
    case .image:
      html += picture(node)
      return false
    case _ where depth > MarkdownWriter.deepest: break
    case .paragraph:
      if let table = table(node) {
        html += table
        return false
      }
      if !node.isTight { html += "<p>" }
    case .heading: return open(heading: node)
    case .quote: html += "<blockquote>\n"
    case .list: html += opening(list: node)
    case .item: html += "<li>"
    case .emphasis: html += "<em>"
    case .strong: html += "<strong>"
    case .link: open(link: node)
    }
    return true
  }

  private mutating func leave(_ node: MarkdownNode) {
    switch node.kind {
    case .paragraph: if !node.isTight { html += "</p>\n" }
    case .heading: html += "</h\(previous)>\n"
    case .quote: html += "</blockquote>\n"
    case .list: html += node.isNumbered ? "</ol>\n" : "</ul>\n"
    case .item: html += "</li>\n"
    case .emphasis: html += "</em>"
    case .strong: html += "</strong>"
    case .link: if openLinks.popLast() == true { html += "</a>" }
    default: break
    }
  }

  /// Words, without the style names that MkDocs reads behind a link (`{ .md-button }`).
  private func word(_ node: MarkdownNode) -> HTML {
    let text = node.literal
    guard text.hasPrefix("{ ."), let end = text.firstIndex(of: "}"), node.previous?.kind == .link else { return .text(text) }
    return .text(String(text[text.index(after: end)...]))
  }

  private func opening(list: MarkdownNode) -> HTML {
    guard list.isNumbered else { return "<ul>\n" }
    return list.firstNumber == 1 ? "<ol>\n" : "<ol start=\"\(list.firstNumber)\">\n"
  }
}

// MARK: - Headings

extension MarkdownWriter {
  /// The page has one heading of the first level, and no level is skipped below it, whatever the writer chose.
  private mutating func open(heading node: MarkdownNode) -> Bool {
    guard node.firstLine != title else { return false }
    previous = min(max(node.level - highest, 0) + level + 1, previous + 1, 6)
    let words = slug(of: node.words)
    var count = counts[words, default: 0] + 1
    // A heading may have the same name as the numbered second one of another.
    while !names.insert(MarkdownWriter.name(words, count)).inserted { count += 1 }
    counts[words] = count
    let name = MarkdownWriter.name(words, count)
    html += #"<h\#(previous) id="\#(naming)\#(name)">"#
    return true
  }

  private static func name(_ words: String, _ count: Int) -> String { count == 1 ? words : "\(words)-\(count)" }
}

// MARK: - Links and pictures

extension MarkdownWriter {
  private mutating func open(link node: MarkdownNode) {
    let address = openLinks.contains(true) ? nil : address(of: node.url)
    openLinks.append(address != nil)
    if let address { html += #"<a href="\#(address)">"# }
  }

  /// A picture that the organisation keeps is shown. Any other becomes a link, or the words that describe it: a page loads
  /// nothing from elsewhere.
  private func picture(_ node: MarkdownNode) -> HTML {
    let words = node.words
    if let source = KeptFile.address(node.url).flatMap(pictures) {
      return #"<img src="\#(source)" alt="\#(words)" loading="lazy">"#
    }
    guard !openLinks.contains(true), let address = address(of: node.url) else { return .text(words) }
    return #"<a href="\#(address)">\#(words.isEmpty ? address : words)</a>"#
  }

  /// The address of a link. Nil when it cannot be trusted or leads nowhere.
  private func address(of url: String) -> String? {
    if let kept = KeptFile.address(url) { return files(kept) }
    if url.hasPrefix("#") { return "#\(naming)\(slug(of: String(url.dropFirst())))" }
    return switch Address(url) {
    case .outside(let address): address
    case .here(let path): links(path).flatMap { Address($0).safe }
    case .forbidden: nil
    }
  }
}

// MARK: - Tables

extension MarkdownWriter {
  /// A paragraph as a table, when each of its lines has a bar and the second is a rule: cmark has no tables.
  private func table(_ node: MarkdownNode) -> HTML? {
    guard depth == 2, let table = MarkdownTable(source.lines, from: node.firstLine, to: node.lastLine) else { return nil }
    let rows = table.rows.map { row in row.map { cell($0) } }
    let html = Table(
      caption: nil, columns: table.head.map { text in MarkdownNode.reading(text) { $0.words } ?? text }, rows: rows
    ).html
    if table.isWide { return #"<div class="wide" tabindex="0">\#(html)</div>"# }
    return table.hasLongWords ? #"<div class="long-words">\#(html)</div>"# : html
  }

  /// Only words and emphasis; anything else stays as it was typed.
  private func cell(_ text: String) -> HTML {
    let cell = MarkdownSource(text)
    guard cell.isReadable else { return .text(text) }
    let html = MarkdownNode.reading(text) { root -> HTML? in
      guard root.children.count == 1, let paragraph = root.children.first, paragraph.kind == .paragraph else { return nil }
      var writer = MarkdownWriter(
        source: cell, below: level, naming: naming, links: links, kept: KeptFile(picture: pictures, link: files))
      paragraph.children.forEach { writer.write($0, leavingOutTitle: false) }
      return writer.html
    }
    return html.flatMap { $0 } ?? .text(text)
  }
}
