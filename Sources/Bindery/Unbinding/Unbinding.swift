package import Domain
import Foundation
import Vocabulary

/// Reads documents that people made with other programs, and reports what became of each file.
extension Bindery {
  /// Unpacks zips, reads Word, OpenDocument and HTML, and gives every page its pictures. A file that cannot be read comes back
  /// with its reason; the others go on. Never call it on an event loop.
  /// - Parameter progress: how many of how many are done.
  package func unbound(
    _ given: [ImportedFile], progress: @escaping @Sendable (_ done: Int, _ of: Int) -> Void = { _, _ in }
  ) async -> [ImportedFile] {
    let given = given.flatMap { ImportedFiles.unpacked($0) }
    let files = ImportedFiles(given)
    var made: [[ImportedFile]] = Array(repeating: [], count: given.count)
    var done = 0
    progress(0, given.count)
    await withTaskGroup(of: (Int, [ImportedFile]).self) { group in
      // One task more than can run at a time: further tasks would only keep their bytes in memory.
      var next = 0
      func begin() {
        guard next < given.count else { return }
        let index = next
        next += 1
        group.addTask { (index, await self.pages(of: given[index], in: files)) }
      }
      for _ in 0..<3 { begin() }
      while let (index, pages) = await group.next() {
        made[index] = pages
        done += 1
        if done.isMultiple(of: 20) || given.count < 200 { progress(done, given.count) }
        begin()
      }
    }
    return files.withoutUsed(made.flatMap { $0 })
  }

  private func pages(of file: ImportedFile, in files: ImportedFiles) async -> [ImportedFile] {
    do {
      switch ImportedFiles.kind(of: file.path) {
      case .markdown: return [files.enclosing(file)]
      case .office: return try await document(file, in: files)
      case .html: return try await html(file, in: files)
      case .oldWord: throw ImportedFile.Mistake(line: 1, reason: .oldWord)
      case .other: return [file]
      }
    } catch let mistake as ImportedFile.Mistake {
      return [ImportedFile(path: file.path, .failure(mistake))]
    } catch {
      return [ImportedFile(path: file.path, .failure(ImportedFile.Mistake(line: 1, reason: .broken)))]
    }
  }

  private func document(_ file: ImportedFile, in files: ImportedFiles) async throws -> [ImportedFile] {
    guard file.bytes.count <= StoredFile.largest else { throw ImportedFile.Mistake(line: 1, reason: .tooLarge) }
    let office = try OfficeFile(file.bytes)
    let document = try await read(office.readable(file.bytes), as: office.format)
    return files.pages(of: document, at: file.path, remarks: office.remarks) { office.picture($0) }
  }

  private func html(_ file: ImportedFile, in files: ImportedFiles) async throws -> [ImportedFile] {
    guard file.bytes.count <= StoredFile.largest else { throw ImportedFile.Mistake(line: 1, reason: .tooLarge) }
    guard !file.bytes.isEmpty else { throw ImportedFile.Mistake(line: 1, reason: .empty) }
    guard !file.bytes.contains(0) else { throw ImportedFile.Mistake(line: 1, reason: .disguised) }
    // Older programs write Windows-1252.
    let text = String(validating: file.bytes, as: UTF8.self) ?? String(bytes: file.bytes, encoding: .windowsCP1252) ?? ""
    let document = try await read(Array(text.utf8), as: "html")
    return files.pages(of: document, at: file.path, remarks: []) { link in
      ImportedFiles.kind(of: link) == .other ? files.bytes(at: link, from: file.path) : nil
    }
  }

  private func read(_ bytes: [UInt8], as format: String) async throws -> PandocDocument {
    let json: [UInt8]
    do {
      json = try await make(
        "uit.json", with: .pandoc, ["--sandbox", "-f", format, "-t", "json", "-o", "uit.json", "in"], from: ["in": bytes],
        within: .document)
    } catch let failure as BinderyFailure {
      throw ImportedFile.Mistake(line: 1, reason: failure.reason)
    }
    guard let document = PandocDocument(json: json) else { throw ImportedFile.Mistake(line: 1, reason: .broken) }
    return document
  }
}

extension BinderyFailure {
  fileprivate var reason: ImportedFile.Mistake.Reason {
    switch self {
    case .missing: .noProgram
    case .tooSlow: .tooSlow
    case .tooBig: .tooLarge
    case .refused, .reachesOut, .ended, .machine: .broken
    }
  }
}
