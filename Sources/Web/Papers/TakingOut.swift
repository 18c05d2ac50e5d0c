package import Bindery
package import Domain
import Foundation
import Markup
import NIOCore
package import Pages
import Rooms
package import Vocabulary
import Wording

/// Taking out: a page in one of its versions, the whole handbook, a reference table.
extension Reception {
  var takingOut: [Entrance] {
    [
      .reader(.get, .handbookExport) { visit, reader in .page(takeOutHandbookPage(missing: Reception.missing, visit.around(reader))) },
      .reader(.post, .handbookExport, pace: .heavy, logged: "export handbook") { visit, reader in
        let draw = { (form: FormState) in takeOutHandbookPage(missing: Reception.missing, visit.around(reader), form: form) }
        switch try visit.submission().read(ChoiceField("vorm", of: PaperFormat.self), into: { $0 }) {
        case .wrong(let form): return .page(draw(form), status: 422)
        case .right(let format, _): return try await take(nil, version: nil, as: format, visit, reader)
        }
      },
      .reader(.get, .pageExport) { visit, reader in .page(try await takeOutHTML(visit, reader)) },
      .reader(.post, .pageExport, pace: .heavy, logged: "export page") { visit, reader in
        let slug = try visit.name("page")
        _ = try await house.look(as: reader) { room in try room.history(slug).versions.count }
        let version = try visit.submission().one("versie").flatMap { Int($0) }
        switch try visit.submission().read(ChoiceField("vorm", of: PaperFormat.self), into: { $0 }) {
        case .wrong(let form): return .page(try await takeOutHTML(visit, reader, form: form), status: 422)
        case .right(let format, _): return try await take(slug, version: version, as: format, visit, reader)
        }
      },
      .reader(.get, .normSetExport, logged: "export norms") { visit, reader in
        let set: ID<NormSet> = try visit.id("set")
        let table = try await house.look(as: reader) { room in try room.referenceTable(set) }
        guard let format = TableFormat(rawValue: try visit.asked("als") ?? TableFormat.sheet.rawValue) else { throw NotFound() }
        let paper = paperTable(table, visit.around(reader).wording)
        let bytes = format == .sheet ? Spreadsheet.bytes(paper, on: table.rows.compactMap(\.coverage.checkedOn).max() ?? Day(year: 1980, month: 1, day: 1)) : Array(paper.separated.utf8)
        return .file(ByteBuffer(bytes: bytes), type: format.mediaType, name: "\(slug(of: paper.title))-\(visit.now.day).\(format.rawValue)")
      },
    ]
  }

  /// What cannot be made on this machine.
  private static let missing: [PaperFormat] = PaperFormat.allCases.filter { $0.program.map { !$0.isHere } ?? false }

  private func takeOutHTML(_ visit: Visit, _ reader: Reader, form: FormState? = nil) async throws -> HTML {
    let slug = try visit.name("page")
    let history = try await house.look(as: reader) { room in try room.history(slug) }
    guard !history.versions.isEmpty else { throw NotFound() }
    return takeOutPage(history, missing: Reception.missing, visit.around(reader), form: form)
  }

  /// What is small is there at once; what takes longer goes on as an errand.
  private func take(_ slug: String?, version: Int?, as format: PaperFormat, _ visit: Visit, _ reader: Reader) async throws -> Answer {
    let (book, links) = try await house.look(as: reader) { room in
      (try slug.map { try room.book(of: $0, version: version) } ?? room.book(carrying: format == .html), try room.importedLinks())
    }
    let (wording, today) = (visit.around(reader).wording, visit.now.day)
    let errand = try errands.begin(.takingOut, for: reader.person) { [bindery] tell in
      let paper = Paper(book, importedLinks: links, wording)
      let bytes = try await bindery.bound(paper, isWhole: slug == nil, as: format) { tell(.underway(done: 0, of: nil)) }
      return .made(ByteBuffer(bytes: bytes), type: format.mediaType, name: paper.fileName(as: format, isWhole: slug == nil, on: today))
    }
    await errands.settle(errand)
    if case .made = try errands.standing(errand, of: reader.person).state {
      let (bytes, type, name) = try errands.file(errand, of: reader.person)
      return .file(bytes, type: type, name: name)
    }
    return .redirect(Place(.errand, [errand.raw]))
  }
}

extension PaperFormat {
  /// The program that makes it; nothing for what we make ourselves.
  fileprivate var program: Program? {
    switch self {
    case .pdf: .weasyprint
    case .word, .openText: .pandoc
    case .html, .markdown: nil
    }
  }
}

extension Bindery {
  /// Makes a paper. The same pages give the same bytes: the only day in it is that of its newest version. Throws `BinderyFailure`.
  package func bound(_ paper: Paper, isWhole: Bool, as format: PaperFormat, begun: @escaping @Sendable () -> Void = {}) async throws -> [UInt8] {
    let day = paper.book.until?.day ?? Day(year: 1980, month: 1, day: 1)
    switch format {
    case .pdf: return try await pdf(of: paper.whole(isWhole: isWhole).bytes, style: Assets.paperStyle, on: day, begun: begun)
    case .word, .openText:
      return try await office(
        format, of: paper.whole(isWhole: isWhole, isBound: false).bytes, foot: paper.foot, until: isWhole ? paper.until : nil, isWhole: isWhole,
        language: paper.language, on: day, begun: begun)
    case .html: return Bindery.zip(paper.folder, below: slug(of: paper.title), on: day)
    case .markdown: return Bindery.zip(paper.texts, on: day)
    }
  }
}

extension Paper {
  /// A page is named after its version; the whole handbook after the day on which it was taken out.
  package func fileName(as format: PaperFormat, isWhole: Bool, on today: Day) -> String {
    if isWhole { return "\(slug(of: title))-\(today).\(format.ending)" }
    return "\(book.pages.first?.slug ?? "")-versie-\(book.pages.first?.version.number ?? 0).\(format.ending)"
  }
}
