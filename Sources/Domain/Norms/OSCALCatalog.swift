import Foundation
import Vocabulary

/// A catalogue in the Open Security Controls Assessment Language (NIST OSCAL 1.x, the catalog model in JSON): groups in groups,
/// controls in controls, and the text of a control in parts. Its number is its label, or else its id; its id becomes the code
/// that stays between editions. A withdrawn control is left out, because the catalogue says that nobody has to meet it.
enum OSCALCatalog {
  static func read(_ catalog: [String: Any]) throws(TableRefusal) -> NormFile {
    var walk = Walk()
    let metadata = catalog["metadata"] as? [String: Any] ?? [:]
    walk.file.title = walk.reading.words(metadata, "title", at: "catalog.metadata")
    walk.file.edition = walk.reading.words(metadata, "version", at: "catalog.metadata")
    walk.enter(catalog, at: "catalog", below: nil, depth: 1)
    guard walk.file.clauses.count <= NormSheet.mostClauses else {
      throw TableRefusal(mistakes: [TableMistake(at: "catalog", .tooMany)])
    }
    return try walk.file.checked(walk.reading.mistakes, paths: walk.paths)
  }

  private struct Walk {
    var file = NormFile()
    var paths: [String] = []
    var reading = JSONReader()

    mutating func enter(_ object: [String: Any], at path: String, below parent: String?, depth: Int) {
      let inside = ["groups", "controls"].flatMap { name in
        reading.objects(object, name, at: path).map { (name: name, path: $0.path, object: $0.object) }
      }
      guard depth <= ClauseRules.deepest else {
        if !inside.isEmpty { reading.note(path, .tooDeep) }
        return
      }
      for (_, path, one) in inside {
        let props = reading.objects(one, "props", at: path).map(\.object)
        if props.contains(where: { $0["name"] as? String == "status" && ($0["value"] as? String)?.lowercased() == "withdrawn" }) {
          continue
        }
        let id = reading.words(one, "id", at: path)
        let label =
          props.first { $0["name"] as? String == "label" && $0["class"] == nil }
          ?? props.first { $0["name"] as? String == "label" }
        let number =
          label.flatMap { $0["value"] as? String }.map { tidied($0) } ?? (id.isEmpty ? "\(file.clauses.count + 1)" : id)
        let words = Words(one, parameters: parameters(of: one, at: path), at: path, &reading)
        file.clauses.append(
          NormText(
            number: number, parent: parent, title: reading.words(one, "title", at: path), text: words.statement, level: "",
            why: words.guidance,
            examples: words.examples, code: id))
        paths.append(path)
        enter(one, at: path, below: number, depth: depth + 1)
      }
    }

    /// The parameters that a control leaves open, by name, with the catalogue's own word for each.
    private mutating func parameters(of object: [String: Any], at path: String) -> [String: String] {
      var found: [String: String] = [:]
      for (path, parameter) in reading.objects(object, "params", at: path) {
        found[reading.words(parameter, "id", at: path)] = reading.words(parameter, "label", at: path)
      }
      return found
    }
  }

  /// The text of the parts of a control.
  private struct Words {
    var statement = ""
    var guidance = ""
    var examples = ""

    init(_ control: [String: Any], parameters: [String: String], at path: String, _ reading: inout JSONReader) {
      for (path, part) in reading.objects(control, "parts", at: path) {
        let text = Words.filled(Words.prose(part, at: path, depth: 0, &reading), parameters)
        switch part["name"] as? String ?? "" {
        case "guidance", "discussion", "objective": guidance += guidance.isEmpty ? text : "\n\(text)"
        case "example", "examples": examples += examples.isEmpty ? text : "\n\(text)"
        // The method of assessment is for the assessor, and longer than the control itself.
        case "assessment-objective", "assessment-method", "assessment": break
        default: statement += statement.isEmpty ? text : "\n\(text)"
        }
      }
      if statement.utf8.count > NormSheet.longestCell || guidance.utf8.count > NormSheet.longestCell {
        reading.note(path, .tooLong)
      }
    }

    /// A part with its subparts, each on a line with its label.
    private static func prose(_ part: [String: Any], at path: String, depth: Int, _ reading: inout JSONReader) -> String {
      guard depth < ClauseRules.deepest else {
        reading.note(path, .tooDeep)
        return ""
      }
      let label =
        reading.objects(part, "props", at: path).map(\.object).first { $0["name"] as? String == "label" }.flatMap {
          $0["value"] as? String
        } ?? ""
      let words = reading.words(part, "prose", at: path)
      let own = [label, words].filter { !$0.isEmpty }.joined(separator: " ")
      let inner = reading.objects(part, "parts", at: path).map { prose($0.object, at: $0.path, depth: depth + 1, &reading) }
      return ([own] + inner).filter { !$0.isEmpty }.joined(separator: "\n")
    }

    /// `{{ insert: param, ac-1_prm_1 }}` becomes the catalogue's word for it between brackets.
    private static func filled(_ text: String, _ parameters: [String: String]) -> String {
      guard text.contains("{{") else { return text }
      return text.replacing(#/\{\{\s*insert:\s*param,\s*([A-Za-z0-9_.\-]+)\s*\}\}/#) { match in
        let name = String(match.output.1)
        return "[\(parameters[name].flatMap { $0.isEmpty ? nil : $0 } ?? name)]"
      }
    }
  }
}
