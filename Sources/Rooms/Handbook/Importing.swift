package import Domain
import Store
import Vocabulary

/// Bringing in the organisation's own descriptions. The good files land, the bad ones are named, and a second run doubles nothing.
extension Desk {
  package static let importNote = "Ingelezen"

  package borrowing func importHandbook(_ files: [ImportedFile]) throws -> [ImportLine] {
    try mustKeepTheHandbook()
    var known: [String: String] = try shelf.importedLinks()
    return try files.sorted { $0.path < $1.path }.map { file in
      let content: ImportedFile.Content
      do throws(ImportedFile.Mistake) { content = try file.read() } catch { return ImportLine(path: file.path, outcome: .refused(error)) }
      let outcome = try known[file.path].map { try renew($0, with: content) } ?? land(content, from: file.path)
      if case .landed(let slug) = outcome { known[file.path] = slug }
      return ImportLine(path: file.path, outcome: outcome)
    }
  }

  /// It was in use already, so it is published as it stands; who owns it is asked later.
  private borrowing func land(_ content: ImportedFile.Content, from path: String) throws -> ImportLine.Outcome {
    let slug = try makePage(title: content.title, chapter: content.chapter, content: .text(content.markdown), source: path, note: Desk.importNote)
    guard let row = try shelf.page(slug) else { throw NotFound() }
    _ = try insertVersion(of: row.card.id, revision: 1, after: nil, because: "Overgenomen uit ons bestaande handboek")
    return .landed(slug: slug)
  }

  private borrowing func renew(_ slug: String, with content: ImportedFile.Content) throws -> ImportLine.Outcome {
    guard let row = try shelf.page(slug, alsoWithdrawn: true), let latest = try shelf.revision(row.latestRevision, of: row.card.id) else { throw NotFound() }
    // Withdrawn by people, and not to be brought back by a file.
    guard row.withdrawal == nil, latest.mark.note == Desk.importNote else { return .keptOurs(slug: slug) }
    let page: PageContent = .text(content.markdown)
    if latest.content == page && latest.title == content.title { return .unchanged(slug: slug) }
    let number = try save(slug, from: row.latestRevision, title: content.title, chapter: row.chapter, content: page, note: Desk.importNote)
    _ = try insertVersion(of: row.card.id, revision: number, after: row.card.version, because: "Opnieuw ingelezen uit ons bestaande handboek")
    return .renewed(slug: slug)
  }
}
