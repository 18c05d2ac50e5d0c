import Foundation
import Post
import Vocabulary

/// The settings of the server, read from the environment. All mistakes are named at once.
struct Settings: Sendable {
  let host: String
  let port: Int
  /// The folder with the database, the key and the files.
  let data: String
  /// A `postgres://` address. Nil for the file in `data`.
  let database: String?
  let demo: Bool
  /// The address that people type, such as https://kring.wijkwerk.nl.
  let address: String?
  let proxies: [String]
  /// Whether the log is one JSON object a line instead of text for people.
  let logsAsJSON: Bool
  /// Where mail goes. Nil when invitations are passed on by hand.
  let relay: Relay?

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
    (relay, mistakes) = Settings.relay(given, after: mistakes)
    guard mistakes.isEmpty else { throw Mistakes(sentences: mistakes) }
  }

  /// None of these sentences repeats what was typed, because it holds a password.
  private static func relay(_ given: (String) -> String?, after earlier: [String]) -> (Relay?, [String]) {
    guard let address = given("KRING_SMTP") else { return (nil, earlier) }
    var mistakes = earlier
    var password: String?
    if let file = given("KRING_SMTP_PASSWORD_FILE") {
      password = FileManager.default.contents(atPath: file).map { trimmed(String(decoding: $0, as: UTF8.self)) }
      if password?.isEmpty ?? true {
        mistakes.append("KRING_SMTP_PASSWORD_FILE is geen leesbaar bestand met een wachtwoord erin.")
      }
    }
    do {
      let relay = try Relay(address: address, from: given("KRING_SMTP_FROM"), password: password)
      if relay.isServer, given("KRING_ADDRESS") == nil {
        mistakes.append("KRING_ADDRESS ontbreekt. Een link in een mail heeft het adres nodig waarop anderen Kring vinden.")
      }
      return (relay, mistakes)
    } catch {
      return (nil, mistakes + [error.sentence])
    }
  }

  /// The address of the server for its visitors.
  var site: String { address ?? "http://\(host):\(port)" }
  var file: String { "\(data)/kring.sqlite" }
  var key: String { "\(data)/kring.key" }
}

extension RelayMistake {
  fileprivate var sentence: String {
    switch self {
    case .notARelay: "KRING_SMTP begint niet met smtp://, smtps:// of file:. Laat het weg als je geen mail verstuurt."
    case .noMachine: "KRING_SMTP noemt geen mailserver. Zo hoort het: smtp://naam:wachtwoord@mail.example.nl:587"
    case .halfSignedIn: "KRING_SMTP heeft een naam of een wachtwoord, maar niet allebei. Zie ook KRING_SMTP_PASSWORD_FILE."
    case .notEncoded: "KRING_SMTP heeft een teken in naam of wachtwoord dat daar niet kan. Schrijf @ als %40 en % als %25."
    case .noFolder: "De map achter file: in KRING_SMTP kan niet gemaakt worden."
    case .noSender: "KRING_SMTP_FROM is geen afzender. Zo hoort het: Kring <kring@wijkwerk.nl>"
    }
  }
}
