import Foundation
import Vocabulary

/// Where the server stands and what it is told, read from the environment. Every mistake is named at once.
struct Settings: Sendable {
  let host: String
  let port: Int
  /// Folder with the database, the key and the files.
  let data: String
  /// A `postgres://` address, or nothing for the file in `data`.
  let database: String?
  let demo: Bool
  /// The address that people type, such as https://kring.wijkwerk.nl.
  let address: String?
  let proxies: [String]
  /// One JSON object on a line instead of words for people.
  let logsAsJSON: Bool

  struct Mistakes: Error, CustomStringConvertible {
    let sentences: [String]
    var description: String { sentences.joined(separator: "\n") }
  }

  init(_ environment: [String: String] = ProcessInfo.processInfo.environment) throws(Mistakes) {
    var mistakes: [String] = []
    let given: (String) -> String? = { name in environment[name].map { trimmed($0) }.flatMap { $0.isEmpty ? nil : $0 } }
    host = given("KRING_HOST") ?? "127.0.0.1"
    data = given("KRING_DATA") ?? "./data"
    database = given("KRING_DATABASE")
    address = given("KRING_ADDRESS")
    proxies = (given("KRING_PROXIES") ?? "").split(separator: ",").map { trimmed($0) }
    let number = given("KRING_PORT") ?? "8080"
    port = Int(number) ?? -1
    if !(0...65_535).contains(port) { mistakes.append("KRING_PORT is \(number). Kies een getal van 0 tot en met 65535.") }
    if let database, !database.hasPrefix("postgres://"), !database.hasPrefix("postgresql://") {
      mistakes.append("KRING_DATABASE begint niet met postgres://. Laat het weg voor het ingebouwde bestand.")
    }
    switch given("KRING_DEMO") ?? "yes" {
    case "yes", "ja", "1": demo = true
    case "no", "nee", "0": demo = false
    case let other:
      demo = false
      mistakes.append("KRING_DEMO is \(other). Kies yes of no.")
    }
    switch given("KRING_LOG") ?? "text" {
    case "text": logsAsJSON = false
    case "json": logsAsJSON = true
    case let other:
      logsAsJSON = false
      mistakes.append("KRING_LOG is \(other). Kies text of json.")
    }
    guard mistakes.isEmpty else { throw Mistakes(sentences: mistakes) }
  }

  /// Where people find it.
  var site: String { address ?? "http://\(host):\(port)" }
  var file: String { "\(data)/kring.sqlite" }
  var key: String { "\(data)/kring.key" }
}
