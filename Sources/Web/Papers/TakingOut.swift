package import Bindery
package import Domain
import Forms
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
      .get(Place.handbookExport, .reader) { visit, reader in
        .page(takeOutHandbookPage(missing: Reception.missing, visit.around(reader)))
      },
      .post(Place.handbookExport, .reader, TakeOutForm.handbook, pace: .heavy, logged: "export handbook") {
        visit, reader, given in
        try await visit.taking(given, again: { takeOutHandbookPage(missing: Reception.missing, visit.around(reader), form: $0) })
        {
          try await take(nil, version: nil, as: try given.value(), visit, reader)
        }
      },
      .get(Place.pageExport, .reader) { visit, reader, slug in .page(try await takeOutHTML(slug, visit, reader)) },
      .post(Place.pageExport, .reader, TakeOutForm.page, pace: .heavy, logged: "export page") { visit, reader, given, slug in
        _ = try await house.look(as: reader) { room in try room.history(slug).versions.count }
        return try await visit.taking(given, again: { try await takeOutHTML(slug, visit, reader, form: $0) }) {
          let wish = try given.value()
          return try await take(slug, version: wish.version, as: wish.format, visit, reader)
        }
      },
      .get(Place.normSetExport, .reader, logged: "export norms", takesLong: true) { visit, reader, set in
        let table = try await house.look(as: reader) { room in try room.referenceTable(set) }
        let format = try visit.asked(TakeOutForm.table) ?? .sheet
        let paper = paperTable(table, visit.around(reader).wording)
        let day = table.rows.compactMap(\.coverage.checkedOn).max() ?? Day(year: 1980, month: 1, day: 1)
        let bytes = format == .sheet ? Spreadsheet.bytes(paper, on: day) : Array(paper.separated.utf8)
        return .file(
          ByteBuffer(bytes: bytes), type: format.mediaType, name: "\(slug(of: paper.title))-\(visit.now.day).\(format.rawValue)")
      },
    ]
  }

  /// What cannot be made on this machine.
  private static let missing: [PaperFormat] = PaperFormat.allCases.filter { $0.program.map { !$0.isHere } ?? false }

  private func takeOutHTML(_ slug: String, _ visit: Visit, _ reader: Reader, form: FormState? = nil) async throws -> HTML {
    let history = try await house.look(as: reader) { room in try room.history(slug) }
    guard !history.versions.isEmpty else { throw NotFound() }
    return takeOutPage(history, missing: Reception.missing, visit.around(reader), form: form)
  }

  /// What is small is there at once; what takes longer goes on as an errand.
  private func take(
    _ slug: String?, version: Int?, as format: PaperFormat, _ visit: Visit, _ reader: Reader
  ) async throws -> Reply {
    switch try await errands.takeOut(slug, version: version, as: format, for: reader, on: visit.now.day, visit.arrival.channel) {
    case .file(let name, let bytes): .file(ByteBuffer(bytes: bytes), type: format.mediaType, name: name)
    case .errand(let errand): .redirect(.errand(errand))
    }
  }
}

extension PaperFormat {
  /// The program that makes it. Nil for what we make ourselves.
  fileprivate var program: Program? {
    switch self {
    case .pdf: .weasyprint
    case .word, .openText: .pandoc
    case .html, .markdown: nil
    }
  }
}

extension Bindery {
  /// Makes a paper. The same pages give the same bytes: the only day in it is that of its newest version. Throws
  /// `BinderyFailure`.
  package func bound(
    _ paper: Paper, isWhole: Bool, as format: PaperFormat, begun: @escaping @Sendable () -> Void = {}
  ) async throws -> [UInt8] {
    let day = paper.book.until?.day ?? Day(year: 1980, month: 1, day: 1)
    switch format {
    case .pdf: return try await pdf(of: paper.whole(isWhole: isWhole).bytes, style: Assets.paperStyle, on: day, begun: begun)
    case .word, .openText:
      return try await office(
        format, of: paper.whole(isWhole: isWhole, isBound: false).bytes, foot: paper.foot, until: isWhole ? paper.until : nil,
        isWhole: isWhole,
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
