import Domain
import Foundation

/// Links between files of an imported handbook, led to the pages that came of them.
struct ImportedLinks {
  /// From the path of a file to the page that came of it.
  let pages: [String: String]
  /// The path of the file that the links are in; nothing for a page that was written here.
  let source: String?

  init(_ reading: PageReading) {
    pages = reading.importedLinks
    source = reading.source
  }

  /// The address here of a link within the handbook (`../onboarding/accounts.md#mail`), or nothing when it leads nowhere.
  func address(of link: String) -> String? {
    // As somebody copies it from the address of a page.
    if link.hasPrefix("\(Place.handbook.address)/") { return link }
    guard let source else { return nil }
    let path = link.prefix { $0 != "#" && $0 != "?" }
    guard !path.isEmpty else { return link.hasPrefix("#") ? link : nil }
    guard let target = resolved(path, against: source) else { return nil }
    // A link to a folder means the page it opens with.
    let names = [target, "\(target).md", target.isEmpty ? "index.md" : "\(target)/index.md"]
    return names.lazy.compactMap { pages[$0] }.first.map { Place.page($0).address }
  }

  /// The path that is meant, without dots; nothing when it climbs out of the handbook.
  private func resolved(_ path: Substring, against source: String) -> String? {
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
}
