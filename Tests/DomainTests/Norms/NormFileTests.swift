import Domain
import Foundation
import Testing
import Vocabulary

/// Norm sets as they come in from outside, and what is said when they cannot.
@Suite(.timeLimit(.minutes(20))) struct NormFileTests {
  @Test func ellenReadsOurOwnShapeWithAScaleAndWhatItHangsTogetherWith() throws {
    let file = try NormFile(bytes: Array("""
      {"kader": "Onze kernwaarden", "uitgave": "2026", "herkomst": "Van onszelf",
       "maatlat": [{"teken": "o", "naam": "onvoldoende"}, {"teken": "v", "naam": "voldoende"}],
       "onderdelen": [
         {"nummer": "V", "titel": "Vakmanschap", "onderdelen": [
           {"nummer": "V1", "titel": "Eigen regie", "tekst": "Wie hulp krijgt, kiest.", "waarom": "Het is hun leven.",
            "voorbeelden": "Wij vragen het eerst.", "gewicht": 3, "delen": ["Welzijn", "sport"], "kenmerk": "regie", "niveau": \
      "moet"}]},
         {"nummer": 2, "onder": "V", "tekst": "Los genoemd"}],
       "verbanden": [{"van": "V1", "kader": "Ander", "uitgave": "1", "naar": "4", "verband": "omvat", "reden": "Ook thuis"}]}
      """.utf8))
    #expect(file.title == "Onze kernwaarden" && file.edition == "2026" && file.source == "Van onszelf")
    #expect(file.scale == [ScaleRung(code: "o", name: "onvoldoende"), ScaleRung(code: "v", name: "voldoende")])
    #expect(file.clauses.map(\.number) == ["V", "V1", "2"])
    #expect(file.clauses.map(\.parent) == [nil, "V", "V"])
    let regie = file.clauses[1]
    #expect(
      regie.weight == 3 && regie.slices == ["welzijn", "sport"] && regie.code == "regie"
        && regie.examples == "Wij vragen het eerst.")
    #expect(file.crosswalks.map(\.relation) == [.contains])
  }

  @Test func whatGoesOutComesInAgain() throws {
    for outline in NormOutline.all {
      let again = try NormFile(bytes: Array(OwnNormFile.written(outline.file)))
      #expect(again == outline.file, "\(outline.slug)")
    }
  }

  /// Only numbers and words of our own: nothing of a norm travels with Kring.
  @Test func theOutlinesThatTravelAreReadable() {
    #expect(NormOutline.all.map(\.slug) == ["branchecode-groepen", "hkz-rubrieken", "iso-9001-2015"])
    #expect(NormOutline.all.count == NormOutline.files)
    #expect(NormOutline.all.allSatisfy { $0.file.clauses.allSatisfy { $0.text.isEmpty && !$0.title.isEmpty } })
    #expect(NormOutline.all.allSatisfy { $0.file.source.contains("Alleen de") })
  }

  @Test func everyMistakeOfAJSONFileIsNamedAtItsPlace() {
    #expect(mistakes("{\"onderdelen\": [") == [TableMistake(at: "", .noJSON)])
    #expect(mistakes("{\"iets\": 1}") == [TableMistake(at: "", .unknownShape)])
    #expect(mistakes("{\"onderdelen\": []}") == [TableMistake(at: "onderdelen", .empty)])
    #expect(
      mistakes("""
        {"onderdelen": [{"titel": "Zonder nummer"}, {"nummer": "1", "titel": ["x"]}, {"nummer": "1", "titel": "Twee keer", \
        "gewicht": 0},
          "geen onderdeel", {"nummer": "9", "titel": "Wees", "onder": "8", "delen": "sport"}],
         "verbanden": [{"van": "1", "kader": "X", "naar": "2", "verband": "lijkt op", "reden": ""}]}
        """) == [
          TableMistake(at: "onderdelen[4]", .notOfThatKind(expected: .object)),
          TableMistake(at: "onderdelen[2].titel", .notOfThatKind(expected: .words)),
          TableMistake(at: "onderdelen[3].gewicht", .notOfThatKind(expected: .number)),
          TableMistake(at: "onderdelen[5].delen", .notOfThatKind(expected: .list)),
          TableMistake(at: "verbanden[1]", .reasonMissing), TableMistake(at: "verbanden[1]", .relationUnknown("lijkt op")),
          TableMistake(at: "onderdelen[1]", .numberMissing), TableMistake(at: "onderdelen[2]", .nothingSaid),
          TableMistake(at: "onderdelen[3]", .numberTaken("1", by: "onderdelen[2]")),
          TableMistake(at: "onderdelen[5]", .parentUnknown("8")),
        ])
  }

  @Test func parentsThatComeBackToThemselvesAreRefused() {
    #expect(
      mistakes("nummer;onderdeel van;tekst\n1;3;a\n2;1;b\n3;2;c\n4;;d") == [
        TableMistake(line: 2, reason: .circular("1")), TableMistake(line: 3, reason: .circular("2")),
        TableMistake(line: 4, reason: .circular("3")),
      ])
  }

  @Test func aFileThatMeansHarmIsRefusedInSeconds() throws {
    let deep = String(repeating: "{\"onderdelen\":[", count: 100_000)
    #expect(mistakes(deep) == [TableMistake(at: "", .noJSON)])
    let nested = (0..<40).reversed().reduce("[]") { inner, level in
      "[{\"nummer\": \"\(level)\", \"titel\": \"x\", \"onderdelen\": \(inner)}]"
    }
    #expect(mistakes("{\"onderdelen\": \(nested)}").contains { $0.reason == .tooDeep })
    let huge = String(repeating: "x", count: NormSheet.longestCell + 1)
    #expect(
      mistakes("{\"onderdelen\": [{\"nummer\": \"1\", \"tekst\": \"\(huge)\"}]}") == [
        TableMistake(at: "onderdelen[1].tekst", .tooLong)
      ])
    let many = (0...NormSheet.mostClauses).map { "{\"nummer\": \"\($0)\", \"titel\": \"x\"}" }.joined(separator: ",")
    #expect(mistakes("{\"onderdelen\": [\(many)]}") == [TableMistake(at: "onderdelen", .tooMany)])
    // A chain of ten thousand, each below the one before.
    let chain = (1..<10_000).map { "\($0);\($0 - 1);x" }.joined(separator: "\n")
    #expect(mistakes("nummer;onderdeel van;tekst\n0;;x\n\(chain)").allSatisfy { $0.reason == .tooDeep })
  }

  @Test func aCatalogueInOSCALGivesItsControlsWithTheirWords() throws {
    let file = try NormFile(bytes: Array("""
      {"catalog": {"uuid": "1", "metadata": {"title": "Proefcatalogus", "version": "5.1"},
        "groups": [{"id": "ac", "title": "Toegang", "props": [{"name": "label", "value": "AC"}], "controls": [
          {"id": "ac-1", "title": "Beleid", "props": [{"name": "label", "value": "AC-1"}, {"name": "label", "class": "sp800", \
      "value": "AC-01"}],
           "params": [{"id": "ac-1_prm_1", "label": "hoe vaak"}],
           "parts": [{"name": "statement", "prose": "Wij:", "parts": [
               {"name": "item", "props": [{"name": "label", "value": "a."}], "prose": "kijken het na, {{ insert: param, \
      ac-1_prm_1 }};"}]},
             {"name": "guidance", "prose": "Omdat het verandert."}, {"name": "assessment-method", "prose": "Vraag het na."}],
           "controls": [{"id": "ac-1.1", "title": "Verdieping"}, {"id": "ac-1.2", "title": "Weg", "props": [{"name": "status", \
      "value": "withdrawn"}]}]}]}],
        "controls": [{"id": "los", "title": "Los"}]}}
      """.utf8))
    #expect(file.title == "Proefcatalogus" && file.edition == "5.1")
    #expect(file.clauses.map(\.number) == ["AC", "AC-1", "ac-1.1", "los"])
    #expect(file.clauses.map(\.parent) == [nil, "AC", "AC-1", nil])
    #expect(file.clauses[1].text == "Wij:\na. kijken het na, [hoe vaak];")
    #expect(file.clauses[1].why == "Omdat het verandert." && file.clauses[1].code == "ac-1")
  }

  @Test func aScaleIsReadAsItIsTyped() {
    #expect(
      ScaleRung.rungs(typed: "1 = nog bedacht\n\n2=wij doen het") == [
        ScaleRung(code: "1", name: "nog bedacht"), ScaleRung(code: "2", name: "wij doen het"),
      ])
    #expect(ScaleRung.rungs(typed: "")?.isEmpty == true)
    for wrong in ["voldoende", "v = \n", "v = een\nv = twee", (1...11).map { "\($0) = x" }.joined(separator: "\n")] {
      #expect(ScaleRung.rungs(typed: wrong) == nil)
    }
  }

  private func mistakes(_ text: String) -> [TableMistake] {
    do throws(TableRefusal) {
      _ = try NormFile(bytes: Array(text.utf8))
      return []
    } catch { return error.mistakes }
  }
}
