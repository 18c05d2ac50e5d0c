package import Bindery
package import Domain
import Forms
import NIOCore
import Pages
package import Rooms
import Vocabulary
import Wording

/// Bringing in what other programs wrote, and taking out what stands here. What takes long goes on as an errand.
extension Reception {
  var papers: [Entrance] {
    [
      .get(Place.handbookImport, .member) { visit, viewer in
        try await house.admit(viewer, to: .keepers)
        return .page(handbookImportPage(visit.around(viewer)))
      },
      .post(Place.handbookImport, .member, ImportForm.form, body: .files, pace: .heavy, logged: "import handbook") {
        visit, viewer, given in
        try await house.admit(viewer, to: .keepers)
        return try await bringIn(try given.value(), visit, viewer)
      },
      .get(Place.errand, .reader) { visit, reader, errand in
        .page(errandPage(try await house.errand(errand, of: reader), visit.around(reader)))
      },
      .get(Place.errandFile, .reader, takesLong: true) { _, reader, errand in
        let file = try await house.errandFile(errand, of: reader)
        return .file(ByteBuffer(bytes: file.bytes), type: file.format.mediaType, name: file.name)
      },
    ]
  }

  private func bringIn(_ sent: [SentFile], _ visit: Visit, _ viewer: Viewer) async throws -> Reply {
    guard !sent.isEmpty else {
      let missing = FormState().noting(.other(viewer.preferences.wording.filesMissing), at: ImportForm.files)
      return .page(handbookImportPage(visit.around(viewer), form: missing), status: 422)
    }
    let given = sent.map { ImportedFile(path: $0.path.joined(separator: "/"), bytes: $0.bytes) }
    let errand = try await errands.bringIn(given, for: viewer)
    let standing = try await house.errand(errand, of: .member(viewer))
    if case .broughtIn(let report) = standing.state { return .page(handbookImportPage(report: report, visit.around(viewer))) }
    return .redirect(.errand(errand))
  }
}

extension Bindery {
  /// Reads files and puts them into the handbook, so many at a time: others write in between. For an errand it begins behind what
  /// another node brought in before.
  package func broughtIn(
    _ given: [ImportedFile], into house: House, by viewer: Viewer, for errand: HeldErrand? = nil,
    progress: @escaping @Sendable (_ done: Int, _ of: Int) -> Void = { _, _ in }
  ) async throws -> [ImportLine] {
    var report = errand?.report ?? []
    let before = Set(report.map(\.path))
    var rest = await unbound(given, progress: progress).filter { !before.contains($0.path) }.sorted { $0.path < $1.path }[...]
    while !rest.isEmpty {
      let some = Array(rest.prefix(Bindery.atOnce(rest)))
      rest = rest.dropFirst(some.count)
      if let errand {
        report += try await house.bringIn(some, for: errand, after: report)
      } else {
        report += try await house.write(at: .keepers, as: viewer) { desk in try desk.importHandbook(some) }
      }
    }
    return report
  }

  /// How many of these are written while others wait: as many as a hundred kilobytes, pictures not counted, and one at least.
  private static func atOnce(_ files: ArraySlice<ImportedFile>) -> Int {
    var (count, bytes) = (0, 0)
    for file in files {
      bytes += file.bytes.count
      if count > 0, bytes > 100_000 || count == 50 { break }
      count += 1
    }
    return count
  }
}
