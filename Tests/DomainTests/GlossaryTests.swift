import Foundation
import Testing

/// The glossary and the code know the same words. `GLOSSARY.md` is the contract between the words of the trade and the names in
/// the code.
@Suite struct GlossaryTests {
  @Test func everyTypeOfTheDomainHasItsWord() throws {
    let missing = try Glossary.types(in: "Sources/Domain", onlyShared: true).subtracting(Glossary.words()).sorted()
    #expect(missing.isEmpty, "add the Dutch word, the name and the meaning to GLOSSARY.md of: \(missing.joined(separator: ", "))")
  }

  @Test func everyWordHasItsType() throws {
    let stale = try Glossary.words().subtracting(Glossary.types(in: "Sources", onlyShared: false)).sorted()
    #expect(stale.isEmpty, "GLOSSARY.md explains what is no type any more: \(stale.joined(separator: ", "))")
  }

  @Test func aWordThatWaitsIsNobodysNameYet() throws {
    let taken = try Glossary.types(in: "Sources/Domain", onlyShared: true).intersection(Glossary.waitingWords())
    #expect(taken.isEmpty, "move to the words in use: \(taken.sorted().joined(separator: ", "))")
  }

  @Test func whatIsLookedThroughIsThere() throws {
    #expect(try Glossary.words().isSuperset(of: ["Circle", "Confided", "Gate"]))
    #expect(try Glossary.waitingWords().contains("PeerAssessment"))
    #expect(try Glossary.types(in: "Sources/Domain", onlyShared: true).isSuperset(of: ["Seat", "Course", "NormSheet"]))
  }
}

/// Reads the glossary and the code as text.
private enum Glossary {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The names in the second column of the tables of words in use.
  static func words() throws -> Set<String> { try names(in: halves().inUse, between: /`([A-Z]\w*)`/) }

  static func waitingWords() throws -> Set<String> { try names(in: halves().waiting, between: /\b([A-Z]\w*)\b/) }

  private static func halves() throws -> (inUse: Substring, waiting: Substring) {
    let page = try String(contentsOf: root.appending(path: "GLOSSARY.md"), encoding: .utf8)
    let heading = try #require(page.firstRange(of: "## Words that wait"), "the heading of the waiting words is gone")
    return (page[..<heading.lowerBound], page[heading.upperBound...])
  }

  private static func names(in page: Substring, between name: Regex<(Substring, Substring)>) -> Set<String> {
    var names: Set<String> = []
    for line in page.split(separator: "\n") where line.hasPrefix("|") {
      let cells = line.split(separator: "|", omittingEmptySubsequences: false)
      guard cells.count > 2, !cells[2].contains("---"), cells[2] != " Name " else { continue }
      names.formUnion(cells[2].matches(of: name).map { String($0.output.1) })
    }
    return names
  }

  /// The types that the Swift files below a folder declare: those at the outer level that other targets see, or all.
  static func types(in folder: String, onlyShared: Bool) throws -> Set<String> {
    let shared = /^(?:public|package) (?:indirect |final )?(?:struct|enum|protocol|class|actor) (\w+)/
    let any = /\b(?:struct|enum|protocol|class|actor) ([A-Z]\w*)/
    let folder = root.appending(path: folder)
    var types: Set<String> = []
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) where path.hasSuffix(".swift") {
      for line in try String(contentsOf: folder.appending(path: path), encoding: .utf8).split(separator: "\n") {
        if let found = line.firstMatch(of: onlyShared ? shared : any) { types.insert(String(found.output.1)) }
      }
    }
    return types
  }
}
