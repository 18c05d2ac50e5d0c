package import Foundation
import Vocabulary

/// Our own shape of a norm set in JSON. Everything but `nummer` and one of `titel` and `tekst` may be left out:
///
///     {"kader": "Onze code", "uitgave": "2026", "herkomst": "Van onszelf",
///      "maatlat": [{"teken": "v", "naam": "voldoende"}],
///      "onderdelen": [{"nummer": "A", "titel": "Vakmanschap", "onderdelen": [
///        {"nummer": "A1", "titel": "…", "tekst": "…", "niveau": "moet", "waarom": "…", "voorbeelden": "…",
///         "gewicht": 2, "delen": ["welzijn"], "kenmerk": "regie", "vragen": [
///           {"kenmerk": "kiest", "vraag": "Kiest iemand zelf?", "uitleg": "…", "antwoorden": [
///             {"teken": "ja", "naam": "Ja", "wijst-op": "geregeld"}, {"teken": "nee", "naam": "Nee", "trede": "v"}],
///            "alleen-als": {"vraag": "andere-vraag", "antwoord": ["nee"]}}]}]}],
///      "verbanden": [{"van": "A1", "kader": "Ander kader", "uitgave": "2026", "naar": "4.1", "verband": "gelijk", "reden":
///      "…"}]}
///
/// A clause stands below another by standing in its `onderdelen`, or by naming it in `onder`. In place of a list, `antwoorden`
/// may be `ja-deels-nee`, or `maatlat` for the levels of the set; left out, it is the first. See `NormFileQuestions`.
package enum OwnNormFile {
  static func read(_ object: [String: Any]) throws(TableRefusal) -> NormFile {
    var reading = JSONReader()
    var file = NormFile()
    file.title = reading.words(object, "kader", at: "")
    file.edition = reading.words(object, "uitgave", at: "")
    file.source = reading.words(object, "herkomst", at: "")
    for (path, rung) in reading.objects(object, "maatlat", at: "") {
      let (code, name) = (reading.words(rung, "teken", at: path), reading.words(rung, "naam", at: path))
      if code.isEmpty || name.isEmpty { reading.note(path, .nothingSaid) }
      file.scale.append(ScaleRung(code: code, name: name))
    }
    if ScaleRung.rungs(typed: ScaleRung.typed(file.scale)) != file.scale {
      reading.note("maatlat", .notOfThatKind(expected: .list))
    }
    var paths: [String] = []
    take(reading.objects(object, "onderdelen", at: ""), below: nil, depth: 1, into: &file, &paths, &reading)
    if file.clauses.count > NormSheet.mostClauses { throw TableRefusal(mistakes: [TableMistake(at: "onderdelen", .tooMany)]) }
    file.crosswalks = reading.objects(object, "verbanden", at: "").compactMap { path, line in crosswalk(line, path, &reading) }
    return try file.checked(reading.mistakes, paths: paths)
  }

  private static func take(
    _ objects: [(path: String, object: [String: Any])], below parent: String?, depth: Int, into file: inout NormFile,
    _ paths: inout [String], _ reading: inout JSONReader
  ) {
    for (path, object) in objects {
      let under = reading.words(object, "onder", at: path)
      let number = reading.words(object, "nummer", at: path)
      file.clauses.append(
        NormText(
          number: number, parent: under.isEmpty ? parent : under, title: reading.words(object, "titel", at: path),
          text: reading.words(object, "tekst", at: path), level: reading.words(object, "niveau", at: path),
          why: reading.words(object, "waarom", at: path), examples: reading.words(object, "voorbeelden", at: path),
          weight: reading.number(object, "gewicht", in: ClauseRules.weights, at: path),
          slices: reading.list(object, "delen", at: path),
          code: reading.words(object, "kenmerk", at: path)))
      paths.append(path)
      file.questions += NormFileQuestions.read(object, of: number, at: path, scale: file.scale, &reading)
      guard depth < ClauseRules.deepest else {
        if object["onderdelen"] != nil { reading.note(path, .tooDeep) }
        continue
      }
      take(
        reading.objects(object, "onderdelen", at: path), below: number.isEmpty ? parent : number, depth: depth + 1, into: &file,
        &paths, &reading)
    }
  }

  private static func crosswalk(_ object: [String: Any], _ path: String, _ reading: inout JSONReader) -> CrosswalkLine? {
    let word = reading.words(object, "verband", at: path)
    let reason = reading.words(object, "reden", at: path)
    let line = (
      from: reading.words(object, "van", at: path), title: reading.words(object, "kader", at: path),
      edition: reading.words(object, "uitgave", at: path), to: reading.words(object, "naar", at: path))
    if reason.isEmpty { reading.note(path, .reasonMissing) }
    guard let relation = ClauseRelation(rawValue: word) else {
      reading.note(path, .relationUnknown(word))
      return nil
    }
    return CrosswalkLine(
      at: .path(path), from: line.from, otherTitle: line.title, otherEdition: line.edition, to: line.to, relation: relation,
      reason: reason)
  }

  // MARK: Writing

  /// The set as a file that `NormFile` reads back to the same clauses. Only for a set that may be shared.
  package static func written(_ file: NormFile) -> Data {
    let questions = Dictionary(grouping: file.questions, by: \.clause)
    var object: [String: Any] = [
      "kader": file.title, "uitgave": file.edition, "herkomst": file.source,
      "onderdelen": file.clauses.map { clause -> [String: Any] in
        var one: [String: Any] = ["nummer": clause.number]
        let words = [
          ("onder", clause.parent ?? ""), ("titel", clause.title), ("tekst", clause.text), ("niveau", clause.level),
          ("waarom", clause.why),
          ("voorbeelden", clause.examples), ("kenmerk", clause.code),
        ]
        for (name, text) in words where !text.isEmpty { one[name] = text }
        if let weight = clause.weight { one["gewicht"] = weight }
        if !clause.slices.isEmpty { one["delen"] = clause.slices }
        if let asked = questions[clause.number] { one["vragen"] = asked.map { NormFileQuestions.written($0.text) } }
        return one
      },
    ]
    if !file.scale.isEmpty { object["maatlat"] = file.scale.map { ["teken": $0.code, "naam": $0.name] } }
    if !file.crosswalks.isEmpty {
      object["verbanden"] = file.crosswalks.map { line in
        [
          "van": line.from, "kader": line.otherTitle, "uitgave": line.otherEdition, "naar": line.to,
          "verband": line.relation.rawValue,
          "reden": line.reason,
        ]
      }
    }
    let data =
      (try? JSONSerialization.data(withJSONObject: object, options: [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]))
      ?? Data()
    // So that no browser can take a word of it for markup, wherever it is opened.
    return Data(String(decoding: data, as: UTF8.self).replacing("<", with: "\\u003C").utf8)
  }
}
