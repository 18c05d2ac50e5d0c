package import Bindery
package import Domain
import NIOCore
import Pages
package import Rooms
import Vocabulary
import Wording

/// Bringing in what other programs wrote, and taking out what stands here. What takes long goes on as an errand.
extension Reception {
  var papers: [Entrance] {
    [
      .member(.get, .handbookImport) { visit, viewer in
        try await house.admit(viewer, to: .keepers)
        return .page(handbookImportPage(visit.around(viewer)))
      },
      .member(.post, .handbookImport, body: .files, pace: .heavy, logged: "import handbook") { visit, viewer in try await bringIn(visit, viewer) },
      .reader(.get, .errand) { visit, reader in
        let errand = try errands.standing(try visit.id("klus"), of: reader.person)
        return .page(errandPage(errand, visit.around(reader)))
      },
      .reader(.get, .errandFile) { visit, reader in
        let (bytes, type, name) = try errands.file(try visit.id("klus"), of: reader.person)
        return .file(bytes, type: type, name: name)
      },
    ]
  }

  private func bringIn(_ visit: Visit, _ viewer: Viewer) async throws -> Answer {
    try await house.admit(viewer, to: .keepers)
    let given = try visit.submission().files.filter { !$0.path.isEmpty }
      .map { ImportedFile(path: $0.path.joined(separator: "/"), bytes: Array($0.bytes.readableBytesView)) }
    guard !given.isEmpty else {
      return .page(handbookImportPage(visit.around(viewer), form: FormState().noting(.other(viewer.preferences.wording.filesMissing), at: "bestanden")), status: 422)
    }
    let size = given.reduce(0) { $0 + $1.bytes.count }
    let errand = try errands.begin(.bringingIn, for: viewer.person, size: size) { [house, bindery] tell in
      .broughtIn(try await bindery.broughtIn(given, into: house, by: viewer) { done, all in tell(.underway(done: done, of: all)) })
    }
    await errands.settle(errand)
    let standing = try errands.standing(errand, of: viewer.person)
    if case .broughtIn(let report) = standing.state { return .page(handbookImportPage(report: report, visit.around(viewer))) }
    return .redirect(Place(.errand, [errand.raw]))
  }
}

extension Bindery {
  /// Reads files and puts them into the handbook, so many at a time: others write in between.
  package func broughtIn(
    _ given: [ImportedFile], into house: House, by viewer: Viewer, progress: @escaping @Sendable (_ done: Int, _ of: Int) -> Void = { _, _ in }
  ) async throws -> [ImportLine] {
    let files = await unbound(given, progress: progress).sorted { $0.path < $1.path }
    var report: [ImportLine] = []
    var rest = files[...]
    while !rest.isEmpty {
      let some = rest.prefix(Bindery.atOnce(rest))
      rest = rest.dropFirst(some.count)
      report += try await house.write(at: .keepers, as: viewer) { desk in try desk.importHandbook(Array(some)) }
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
