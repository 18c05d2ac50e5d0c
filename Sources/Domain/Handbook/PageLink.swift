import Foundation

/// Where a page leads to within the handbook: another page by its slug, or an imported file by its path.
package enum PageLink: Sendable, Hashable {
  case page(slug: String)
  /// The path below the folder that was imported, without dots. It may be of a folder, or without its ending.
  case file(path: String)

  /// The beginning of the address of a page, as somebody copies it.
  package static let shelf = "/handboek/"

  /// The target of a link in a page. Nil when it leads out of the handbook.
  /// - Parameter source: the path that the page was imported from, against which its relative links are resolved.
  package init?(_ link: String, from source: String?) {
    let path = link.prefix { $0 != "#" && $0 != "?" }
    if path.hasPrefix(PageLink.shelf) {
      let slug = path.dropFirst(PageLink.shelf.count)
      guard !slug.isEmpty, !slug.contains("/") else { return nil }
      self = .page(slug: String(slug))
    } else {
      let isElsewhere = path.contains(":") || path.hasPrefix("//")
      guard let source, !path.isEmpty, !isElsewhere, let target = PageLink.resolved(path, against: source) else { return nil }
      self = .file(path: target)
    }
  }

  /// Without dots. Nil when it climbs out of the handbook.
  private static func resolved(_ path: Substring, against source: String) -> String? {
    var parts = path.hasPrefix("/") ? [] : source.split(separator: "/").dropLast()
    for part in path.split(separator: "/") where part != "." {
      if part != ".." {
        parts.append(part)
      } else if parts.popLast() == nil {
        return nil
      }
    }
    return parts.joined(separator: "/").removingPercentEncoding
  }

  /// The files it can mean: itself, itself with an ending, or the first page of a folder.
  package static func names(of path: String) -> [String] { [path, "\(path).md", path.isEmpty ? "index.md" : "\(path)/index.md"] }

  /// As it is stored, to be looked up.
  package var kept: String {
    switch self {
    case .page(let slug): "bladzijde:\(slug)"
    case .file(let path): "bestand:\(path)"
    }
  }

  /// Every stored link by which a page can be meant.
  package static func meanings(slug: String, source: String?) -> [String] {
    var links: [PageLink] = [.page(slug: slug)]
    if let source {
      links.append(.file(path: source))
      if source.hasSuffix(".md") { links.append(.file(path: String(source.dropLast(3)))) }
      if source == "index.md" { links.append(.file(path: "")) }
      if source.hasSuffix("/index.md") { links.append(.file(path: String(source.dropLast(9)))) }
    }
    return links.map(\.kept)
  }
}

extension PageLink {
  /// The links in a Markdown text: inline links and reference definitions. Code is not read.
  package static func all(in text: String, from source: String?) -> Set<PageLink> {
    var links: Set<PageLink> = []
    var isCode = false
    for line in text.split(separator: "\n") {
      let start = line.drop { $0 == " " }
      if start.hasPrefix("```") || start.hasPrefix("~~~") { isCode.toggle() }
      guard !isCode, line.utf8.contains(UInt8(ascii: "]")) else { continue }
      for target in targets(in: line) {
        if let link = PageLink(target, from: source) { links.insert(link) }
      }
    }
    return links
  }

  /// The target in `[…](here "title")`, or behind `[name]:`. Each character is visited once, whatever was typed.
  private static func targets(in line: Substring) -> [String] {
    let isNamed = line.drop { $0 == " " }.hasPrefix("[")
    var targets: [String] = []
    var rest = line
    while let sign = rest.firstIndex(of: "]") {
      rest = rest[rest.index(after: sign)...]
      guard rest.hasPrefix("(") || (isNamed && rest.hasPrefix(":")) else { continue }
      rest = rest.dropFirst().drop { $0 == " " }
      let target =
        rest.hasPrefix("<") ? rest.dropFirst().prefix { $0 != ">" } : rest.prefix { !")(".contains($0) && !$0.isWhitespace }
      targets.append(String(target))
      rest = rest[target.endIndex...]
    }
    return targets
  }
}
