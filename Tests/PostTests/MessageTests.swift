import Domain
import Foundation
import Post
import Testing
import Vocabulary

/// What travels is plain text in which nobody's name can be more than a name.
@Suite struct MessageTests {
  static let monday = Moment(Day(year: 2026, month: 11, day: 23), hour: 9)

  static func letter(
    to name: String = "Anouk", of organisation: String = "Stichting Wijkwerk", in language: Language = .dutch
  ) throws -> Letter {
    Letter(
      id: ID(raw: "brief"), kind: .invitation, to: try #require(EmailAddress("anouk@wijkwerk.example")), givenName: name,
      organisation: organisation, language: language, key: "geheim")
  }

  static func message(_ letter: Letter) throws -> Message {
    Message(
      letter, link: "https://kring.wijkwerk.example/uitnodiging/\(letter.key)",
      from: try #require(Sender("Kring <kring@wijkwerk.example>")))
  }

  @Test func anInvitationReadsAsItIs() throws {
    let text = try Self.message(try Self.letter()).text(at: Self.monday)
    let head = text.components(separatedBy: "\r\n\r\n")[0].components(separatedBy: "\r\n")
    #expect(
      head == [
        "Date: Mon, 23 Nov 2026 08:00:00 +0000", "From: Kring <kring@wijkwerk.example>", "To: <anouk@wijkwerk.example>",
        "Subject: Uitnodiging voor Kring van Stichting Wijkwerk", "Message-ID: <brief@wijkwerk.example>", "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: quoted-printable", "Content-Language: nl",
        "Auto-Submitted: auto-generated",
      ])
    let body = try Mail(text).body
    #expect(body.hasPrefix("Dag Anouk,\n\nEr is een plek voor je in Kring van Stichting Wijkwerk."))
    #expect(body.components(separatedBy: "\n\n").contains("https://kring.wijkwerk.example/uitnodiging/geheim"))
    #expect(body.contains("één keer"))
  }

  @Test func itSpeaksTheLanguageOfItsReader() throws {
    let text = try Self.message(try Self.letter(in: .english)).text(at: Self.monday)
    #expect(text.contains("Content-Language: en") && text.contains("Subject: Invitation to Kring of Stichting Wijkwerk"))
    #expect(try Mail(text).body.hasPrefix("Hello Anouk,"))
  }

  @Test(arguments: [
    "Anouk\r\nBcc: carla@elders.example", "Anouk\nBcc: carla@elders.example", "Anouk\rBcc: carla@elders.example",
    "Anouk\u{0}\r\n.\r\nQUIT", "Anouk\u{2028}Bcc: carla@elders.example", "Anouk\u{85}Bcc: carla@elders.example",
    "Anouk\u{B}Bcc: x", "\r\n\r\nAnouk", "Anouk\r\n\r\nGa naar http://elders.example",
    "=?UTF-8?Q?=0D=0ABcc:_carla?=", "Ánouk 🧡 de Wit-\u{202E}nekO", String(repeating: "é", count: 5_000),
    String(repeating: "lang ", count: 900),
  ])
  func aHostileNameIsOnlyAName(_ name: String) throws {
    let sender = try Sender(name: name, address: #require(EmailAddress("kring@wijkwerk.example")))
    let text = Message(try Self.letter(to: name, of: name), link: "https://kring.wijkwerk.example/x", from: sender).text(
      at: Self.monday)
    let mail = try Mail(text)
    #expect(
      mail.names == [
        "Date", "From", "To", "Subject", "Message-ID", "MIME-Version", "Content-Type", "Content-Transfer-Encoding",
        "Content-Language", "Auto-Submitted",
      ])
    #expect(text.utf8.allSatisfy { (0x20...0x7E).contains($0) || $0 == 0x0D || $0 == 0x0A })
    for line in text.components(separatedBy: "\r\n") {
      #expect(line.utf8.count <= 76 && !line.contains("\n") && !line.contains("\r"))
      #expect(!line.hasPrefix("."), "a dot alone ends a mail")
    }
    // The greeting, the three sentences, the link and what follows: nobody's name makes a paragraph.
    #expect(mail.body.components(separatedBy: "\n").count == 11)
    #expect(mail.body.hasSuffix("Dan hoef je niets te doen."))
  }

  @Test func lettersWithAnAccentArriveInTheHeadAsTheyWereWritten() throws {
    let name = "Café ‘De Brûlée’, voor àlle mensen van Zuid-Holland-Zuidoost en de Hoeksche Waard"
    let text = try Self.message(try Self.letter(of: name)).text(at: Self.monday)
    #expect(try Mail(text).subject == "Uitnodiging voor Kring van \(name)")
  }

  @Test func whatALineHoldsIsOneLine() {
    #expect(HeaderText(" Samira\t El \r\n Amrani ").text == "Samira El Amrani")
    #expect(HeaderText("\u{FEFF}\u{0}\r\n").text == "")
    #expect(HeaderText(String(repeating: "🧡", count: 90)).text.utf8.count == 200)
  }

  @Test func aSenderIsANameAndAnAddress() {
    #expect(Sender("Kring <kring@wijkwerk.nl>")?.address.raw == "kring@wijkwerk.nl")
    #expect(Sender("\"Kring, Wijkwerk\" <kring@wijkwerk.nl>")?.name.text == "Kring, Wijkwerk")
    #expect(Sender("kring@wijkwerk.nl")?.name.text == "")
    for wrong in [
      "", "Kring", "Kring <kring>", "Kring <kring@wijkwerk.nl", "Kring <a@b.nl>, Carla <c@d.nl>x",
      "<kring@wijkwerk.nl\r\nBcc: c@d.nl>",
    ] {
      #expect(Sender(wrong) == nil, "\(wrong)")
    }
  }

  @Test func aLetterTellsItsLinkToNobodyWhoPrintsIt() throws {
    let letter = try Self.letter()
    #expect(!"\(letter) \(String(reflecting: letter)) \([letter])".contains("geheim"))
    #expect(Mirror(reflecting: letter).children.isEmpty)
  }
}

/// A mail as a mail program reads it, written down a second time on purpose.
struct Mail {
  let head: [(name: String, value: String)]
  let body: String
  var names: [String] { head.map(\.name) }
  var subject: String { head.first { $0.name == "Subject" }.map { Mail.decoded($0.value) } ?? "" }

  init(_ text: String) throws {
    let end = try #require(text.range(of: "\r\n\r\n"))
    let lines = text[..<end.lowerBound].replacing("\r\n ", with: " ").components(separatedBy: "\r\n")
    head = try lines.map { line in
      let colon = try #require(line.range(of: ": "))
      return (String(line[..<colon.lowerBound]), String(line[colon.upperBound...]))
    }
    let quoted = Array(text[end.upperBound...].replacing("=\r\n", with: "").utf8)
    var bytes: [UInt8] = []
    var index = 0
    while index < quoted.count {
      if quoted[index] == 0x3D, index + 2 < quoted.count,
        let byte = UInt8(String(decoding: quoted[index + 1...index + 2], as: UTF8.self), radix: 16)
      {
        bytes.append(byte)
        index += 3
      } else {
        bytes.append(quoted[index])
        index += 1
      }
    }
    body = String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "\n").trimmingCharacters(in: .newlines)
  }

  private static func decoded(_ value: String) -> String {
    let words = value.split(separator: " ").map(String.init)
    guard words.allSatisfy({ $0.hasPrefix("=?UTF-8?B?") && $0.hasSuffix("?=") }) else { return value }
    return String(decoding: words.flatMap { Data(base64Encoded: String($0.dropFirst(10).dropLast(2))) ?? Data() }, as: UTF8.self)
  }
}
