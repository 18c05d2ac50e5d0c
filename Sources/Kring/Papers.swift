import ArgumentParser
import Bindery
import Domain
import Foundation
import Pages
import Rooms
import Store
import Vocabulary
import Web
import Wording

extension Import {
  /// Brings in the handbook that an organisation already has.
  struct HandbookFolder: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "handbook",
      abstract: "Leest een map, een zip of een bestand in het handboek: Word, OpenDocument, HTML of Markdown.")
    @Argument(help: "De map, de zip of het bestand.") var folder: String
    @OptionGroup var hand: ActingPerson

    func run() async throws {
      let composition = try Composition(try Settings())
      try await composition.prepare()
      let viewer = try await hand.viewer(composition.house)
      let files = try HandbookFolder.files(in: folder)
      guard !files.isEmpty else { throw Failure(sentence: "In \(folder) staan geen bestanden.", code: 65) }
      let bindery = Bindery()
      let report = try await bindery.broughtIn(files, into: composition.house, by: viewer) { done, all in
        if all > 200, done.isMultiple(of: 100) { say("· \(done) van \(all)") }
      }
      for line in report { say(HandbookFolder.sentence(line)) }
      await composition.database.close()
      if report.contains(where: { if case .refused = $0.outcome { true } else { false } }) { throw ExitCode(65) }
    }

    /// All files below a folder, without following links out of it; or the one file that was named.
    private static func files(in place: String) throws -> [ImportedFile] {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: place, isDirectory: &isFolder) else {
        throw Failure(sentence: "\(place) is er niet.", code: 65)
      }
      guard isFolder.boolValue else {
        guard let bytes = FileManager.default.contents(atPath: place) else {
          throw Failure(sentence: "\(place) is niet leesbaar.", code: 65)
        }
        return [ImportedFile(path: URL(fileURLWithPath: place).lastPathComponent, bytes: Array(bytes))]
      }
      let root = URL(fileURLWithPath: place, isDirectory: true).standardizedFileURL.path
      return try FileManager.default.subpathsOfDirectory(atPath: root).sorted().compactMap { path in
        guard !path.split(separator: "/").contains(where: { $0.hasPrefix(".") || $0.hasPrefix("~$") }) else { return nil }
        let type = try FileManager.default.attributesOfItem(atPath: "\(root)/\(path)")[.type] as? FileAttributeType
        if type == .typeSymbolicLink { return ImportedFile(path: path, .failure(ImportedFile.Mistake(line: 1, reason: .isLink))) }
        guard type == .typeRegular, let bytes = FileManager.default.contents(atPath: "\(root)/\(path)") else { return nil }
        return ImportedFile(path: path, bytes: Array(bytes))
      }
    }

    private static func sentence(_ line: ImportLine) -> String {
      let outcome = switch line.outcome {
      case .landed(let slug): "✓ \(line.path) → /handboek/\(slug)"
      case .renewed(let slug): "✓ \(line.path) → /handboek/\(slug), nieuwe versie"
      case .unchanged: "· \(line.path): niets veranderd"
      case .keptOurs(let slug): "· \(line.path): /handboek/\(slug) is hier herschreven en blijft zo"
      case .refused(let mistake): "✗ \(line.path), regel \(mistake.line): \(Wording(.dutch).fileMistake(mistake.reason))"
      }
      return ([outcome] + line.remarks.map { "    \(Wording(.dutch).importRemark($0))" }).joined(separator: "\n")
    }
  }
}

extension PaperFormat: ExpressibleByArgument {}

extension Export {
  /// Exports the handbook in a form that people can read.
  struct Handbook: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "handbook", abstract: "Maakt het hele handboek als PDF, Word, OpenDocument, webbladzijden of Markdown.")
    @Option(help: "pdf, docx, odt, html of markdown.") var format: PaperFormat
    @Argument(help: "Het bestand dat gemaakt wordt.") var file: String
    @OptionGroup var hand: Import.ActingPerson

    func run() async throws {
      let composition = try Composition(try Settings())
      try await composition.prepare()
      let reader = Reader.member(try await hand.viewer(composition.house))
      let (book, links) = try await composition.house.look(as: reader) { room in
        (try room.book(carrying: format == .html), try room.importedLinks())
      }
      await composition.database.close()
      let paper = Paper(book, importedLinks: links, Wording(.dutch))
      let bytes: [UInt8]
      do { bytes = try await Bindery().bound(paper, isWhole: true, as: format) } catch let error as BinderyFailure {
        let failure = ErrandFailure(error)
        throw Failure(sentence: Wording(.dutch).errandFailed(failure, .takingOut), code: failure == .noProgram ? 69 : 70)
      }
      guard FileManager.default.createFile(atPath: file, contents: Data(bytes), attributes: [.posixPermissions: 0o600]) else {
        throw Failure(sentence: "\(file) kan niet gemaakt worden.", code: 74)
      }
      say("\(file): \(book.pages.count) bladzijden, \(Wording(.dutch).fileSize(bytes.count)).")
    }
  }
}
