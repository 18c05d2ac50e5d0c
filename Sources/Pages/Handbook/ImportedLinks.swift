import Domain

/// Points links between files of an imported handbook at the pages made of those files.
struct ImportedLinks {
  /// From the path of a file to its page.
  let pages: [String: String]
  /// The path of the file that the links are in. Nil for a page that was written here.
  let source: String?

  init(pages: [String: String], source: String?) {
    self.pages = pages
    self.source = source
  }

  init(_ reading: PageReading) {
    pages = reading.importedLinks
    source = reading.source
  }

  /// The address here of a link within the handbook (`../onboarding/accounts.md#mail`). Nil when it leads nowhere.
  func address(of link: String) -> String? {
    if link.hasPrefix("#") { return source.map { _ in link } }
    switch PageLink(link, from: source) {
    case .page: return link
    case .file(let path): return PageLink.names(of: path).lazy.compactMap { pages[$0] }.first.map { Place.page($0).address }
    case nil: return nil
    }
  }
}
