import Foundation
import Vocabulary

/// A norm set from a file of any kind: a table, our own JSON, or an OSCAL catalogue in JSON.
package struct NormFile: Sendable, Equatable {
  /// The title in the file. A form may give another.
  package var title = ""
  package var edition = ""
  /// Whose it is, and where it can be found.
  package var source = ""
  package var scale: [ScaleRung] = []
  package var clauses: [NormText] = []
  /// How its clauses relate to those of sets that exist already.
  package var crosswalks: [CrosswalkLine] = []
  /// The questions below its clauses.
  package var questions: [QuestionLine] = []

  package init() {}

  package init(_ sheet: NormSheet) { clauses = sheet.clauses }

  /// Reads bytes as they were uploaded. Refuses the whole file with every mistake in it, each at its place.
  package init(bytes: [UInt8]) throws(TableRefusal) {
    guard bytes.first(where: { !NormFile.isBlank($0) }) == UInt8(ascii: "{") else {
      self.init(try NormSheet(bytes: bytes))
      return
    }
    // Foundation's parser refuses nesting deeper than 512, and executes nothing.
    guard let object = try? JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any] else {
      throw TableRefusal(mistakes: [TableMistake(at: "", .noJSON)])
    }
    if object["onderdelen"] != nil {
      self = try OwnNormFile.read(object)
    } else if let catalog = object["catalog"] as? [String: Any] {
      self = try OSCALCatalog.read(catalog)
    } else {
      throw TableRefusal(mistakes: [TableMistake(at: "", .unknownShape)])
    }
  }

  /// White space, and the byte order mark that some editors write.
  private static func isBlank(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF: true
    default: false
    }
  }

  /// Throws with every mistake, when there is one.
  func checked(_ mistakes: [TableMistake], paths: [String]) throws(TableRefusal) -> NormFile {
    if clauses.isEmpty && mistakes.isEmpty { throw TableRefusal(mistakes: [TableMistake(at: "onderdelen", .empty)]) }
    let asked = QuestionRules.faults(in: questions.map(\.text), rungs: Set(scale.map(\.code)))
      .map { TableMistake(at: questions[$0.place].path, .question($0.fault)) }
    let all = mistakes + ClauseRules.mistakes(in: zip(clauses, paths).map { ($0, .path($1)) }) + asked
    guard all.isEmpty else { throw TableRefusal(mistakes: all) }
    return self
  }
}

/// A part of a JSON file with its path, and the mistakes found while reading.
struct JSONReader {
  var mistakes: [TableMistake] = []

  mutating func words(_ object: [String: Any], _ name: String, at path: String) -> String {
    switch object[name] {
    case nil, is NSNull: return ""
    case let text as String:
      if text.utf8.count > NormSheet.longestCell { note("\(path).\(name)", .tooLong) }
      return tidied(text)
    // A number where text belongs: many people write `"nummer": 4`.
    case let number as NSNumber where !NormNumbers.isFlag(number): return number.stringValue
    default:
      note("\(path).\(name)", .notOfThatKind(expected: .words))
      return ""
    }
  }

  mutating func number(_ object: [String: Any], _ name: String, in range: ClosedRange<Int>, at path: String) -> Int? {
    switch object[name] {
    case nil, is NSNull: return nil
    case let number as NSNumber
    where !NormNumbers.isFlag(number) && Double(number.intValue) == number.doubleValue && range.contains(number.intValue):
      return number.intValue
    default:
      note("\(path).\(name)", .notOfThatKind(expected: .number))
      return nil
    }
  }

  mutating func objects(_ object: [String: Any], _ name: String, at path: String) -> [(path: String, object: [String: Any])] {
    let place = path.isEmpty ? name : "\(path).\(name)"
    switch object[name] {
    case nil, is NSNull: return []
    case let list as [Any]:
      return list.enumerated().compactMap { index, one in
        if let one = one as? [String: Any] { return ("\(place)[\(index + 1)]", one) }
        note("\(place)[\(index + 1)]", .notOfThatKind(expected: .object))
        return nil
      }
    default:
      note(place, .notOfThatKind(expected: .list))
      return []
    }
  }

  mutating func list(_ object: [String: Any], _ name: String, at path: String) -> [String] {
    switch object[name] {
    case nil, is NSNull: return []
    case let list as [String]: return ClauseRules.slices(list.joined(separator: ","))
    default:
      note("\(path).\(name)", .notOfThatKind(expected: .list))
      return []
    }
  }

  mutating func note(_ path: String, _ reason: TableMistake.Reason) { mistakes.append(TableMistake(at: path, reason)) }
}

/// Numbers as JSON gives them.
enum NormNumbers {
  /// Foundation reads `true` as a number; for its writer it is none.
  static func isFlag(_ number: NSNumber) -> Bool { String(cString: number.objCType) == "c" }
}
