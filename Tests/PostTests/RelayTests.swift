import Domain
import Foundation
import TestKit
import Testing
import Vocabulary
@testable import Post

/// A relay as it stands in the settings, and conversations with one.
@Suite(.timeLimit(.minutes(20))) struct RelayTests {
  static let sender = "Kring <kring@wijkwerk.example>"

  static func relay(_ address: String, password: String? = nil) throws -> Relay {
    try Relay(address: address, from: sender, password: password)
  }

  @Test func aRelayIsReadAsItIsWritten() throws {
    let full = try MailServer(address: "smtp://kring%40wijkwerk.nl:p%3Aas%2Fs%40@mail.example.nl:2525", password: nil)
    #expect(full.host == "mail.example.nl" && full.port == 2525 && !full.isEncryptedAtOnce)
    #expect(full.account?.name == "kring@wijkwerk.nl" && full.account?.password == "p:as/s@")
    #expect(try MailServer(address: "smtps://mail.example.nl", password: nil).port == 465)
    #expect(try MailServer(address: "SMTP://Mail.Example.nl/", password: nil).port == 587)
    #expect(
      try MailServer(address: "smtp://kring@mail.example.nl", password: "uit een bestand").account?.password == "uit een bestand")
    #expect(try MailServer(address: "smtp://[::1]:25", password: nil).host == "[::1]")
  }

  @Test func onlyThisMachineIsSpokenToInTheOpen() throws {
    for near in ["smtp://127.0.0.1:25", "smtp://[::1]:25", "smtp://localhost:25"] {
      #expect(try MailServer(address: near, password: nil).isThisMachine)
    }
    for far in [
      "smtp://127.0.0.1.elders.example:25", "smtp://localhost.elders.example", "smtp://10.0.0.1:25", "smtp://mail.example.nl",
    ] {
      #expect(try !MailServer(address: far, password: nil).isThisMachine, "\(far)")
    }
  }

  @Test(arguments: [
    ("http://mail.example.nl", RelayMistake.notARelay), ("mail.example.nl", .notARelay), ("smtp:mail.example.nl", .notARelay),
    ("smtp://", .noMachine), ("smtp://mail.example.nl:0", .noMachine), ("smtp://mail.example.nl:poort", .noMachine),
    ("smtp://mail.example.nl/pad", .noMachine), ("smtp://mail example.nl", .noMachine),
    ("smtp://mail.example.nl\r\n:25", .noMachine),
    ("smtp://kring@mail.example.nl", .halfSignedIn), ("smtp://:geheim@mail.example.nl", .halfSignedIn),
    ("smtp://kring:ge%zzheim@mail.example.nl", .notEncoded), ("smtp://kring:ge@heim@mail.example.nl", .notEncoded),
    ("smtp://kring:ge%0D%0Aheim@mail.example.nl", .notEncoded), ("file:", .noFolder),
  ])
  func aMistakeHasAName(address: String, mistake: RelayMistake) {
    #expect(throws: mistake) { try Self.relay(address) }
  }

  @Test func withoutASenderThereIsNoRelayButAFolder() async throws {
    #expect(throws: RelayMistake.noSender) { try Relay(address: "smtp://mail.example.nl", from: nil, password: nil) }
    #expect(throws: RelayMistake.noSender) { try Relay(address: "smtp://mail.example.nl", from: "Kring", password: nil) }
    try await withFolder { folder in
      let relay = try Relay(address: "file:\(folder.path)/post", from: nil, password: nil)
      #expect(await relay.answers() == .accepted)
      let message = try MessageTests.message(try MessageTests.letter())
      #expect(await relay.send(message, at: MessageTests.monday) == .accepted)
      let files = try FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/post")
      #expect(files.count == 1 && files[0].hasSuffix("-brief.eml"))
      #expect(
        try String(contentsOfFile: "\(folder.path)/post/\(files[0])", encoding: .utf8) == message.text(at: MessageTests.monday))
    }
  }

  @Test func aPasswordIsNeitherPrintedNorReflected() throws {
    let relay = try Self.relay("smtp://kring:geheim@mail.example.nl")
    #expect("\(relay)" == "mail.example.nl:587")
    #expect(!"\(String(reflecting: relay)) \([relay])".contains("geheim"))
    var dumped = ""
    dump(relay, to: &dumped)
    #expect(!dumped.contains("geheim") && !dumped.contains("kring:"))
  }

  // MARK: Conversations

  @Test func aMailArrivesLetterByLetter() async throws {
    try await SmallRelay.open { server in
      let message = try MessageTests.message(try MessageTests.letter(to: "Anaïs", of: ".\r\n.\r\nDe Vaart"))
      let relay = try Self.relay("smtp://127.0.0.1:\(server.port)")
      #expect(await relay.send(message, at: MessageTests.monday) == .accepted)
      #expect(server.mails.map { "\($0)\r\n" } == [message.text(at: MessageTests.monday)])
      #expect(
        server.commands.contains("MAIL FROM:<kring@wijkwerk.example>")
          && server.commands.contains("RCPT TO:<anouk@wijkwerk.example>"))
      #expect(server.commands.filter { $0.hasPrefix("RCPT") }.count == 1)
    }
  }

  @Test func aRelayThatAsksForAPasswordGetsIt() async throws {
    var manner = SmallRelay.Manner.friendly
    manner.offers = ["AUTH PLAIN"]
    try await SmallRelay.open(manner) { server in
      let relay = try Self.relay("smtp://kring:p%40s@127.0.0.1:\(server.port)")
      #expect(await relay.send(try MessageTests.message(try MessageTests.letter())) == .accepted)
      let told = Data("\u{0}kring\u{0}p@s".utf8).base64EncodedString()
      #expect(server.commands.contains { $0.hasPrefix("AUTH PLAIN") } && server.commands.joined().contains(told))
    }
  }

  @Test(arguments: [
    (reader: "550 nobody here", mail: "250 taken", isFinal: true), ("250 fine", "554 no mail of yours", true),
    ("553 not a name", "250 taken", true),
    ("451 come back later", "250 taken", false), ("250 fine", "452 full", false), ("530 sign in first", "250 taken", false),
    ("421 closing", "250 taken", false),
  ])
  func aRefusalIsForGoodOnlyWhenItIsAboutTheLetter(reader: String, mail: String, isFinal: Bool) async throws {
    var manner = SmallRelay.Manner.friendly
    (manner.toReader, manner.toMail) = (reader, mail)
    try await SmallRelay.open(manner) { server in
      let relay = try Self.relay("smtp://127.0.0.1:\(server.port)")
      let outcome = await relay.send(try MessageTests.message(try MessageTests.letter()))
      switch outcome {
      case .accepted: Issue.record("it was not taken")
      case .refused(let why, _): #expect(isFinal, "\(why)")
      case .later(let why):
        #expect(!isFinal, "\(why)")
        #expect(!why.contains("come back") && !why.contains("sign in first"), "what a relay says may name the person")
      }
    }
  }

  @Test func aWrongPasswordIsOurOwnMistakeAndTheLetterWaits() async throws {
    let manner = SmallRelay.Manner(toPassword: "535 wrong", offers: ["AUTH PLAIN"])
    try await SmallRelay.open(manner) { server in
      let relay = try Self.relay("smtp://kring:fout@127.0.0.1:\(server.port)")
      #expect(await relay.send(try MessageTests.message(try MessageTests.letter())).isLater)
      #expect(await relay.answers().isLater)
      #expect(server.mails.isEmpty)
    }
  }

  @Test func aRelayElsewhereThatDoesNotEncryptHearsNothing() async throws {
    // 127.0.0.2 is this machine too, but no relay on it was meant: it is treated as one elsewhere.
    let manner = SmallRelay.Manner(offers: ["AUTH PLAIN"])
    try await SmallRelay.open(manner, at: "127.0.0.2") { server in
      for scheme in ["smtp", "smtps"] {
        let relay = try Self.relay("\(scheme)://kring:geheim@127.0.0.2:\(server.port)")
        #expect(await relay.send(try MessageTests.message(try MessageTests.letter())).isLater)
      }
      #expect(server.mails.isEmpty)
      #expect(!server.commands.contains { $0.hasPrefix("AUTH") || $0.hasPrefix("MAIL") || $0.hasPrefix("RCPT") })
    }
  }

  @Test func whoCannotProveWhoTheyAreHearsNothing() async throws {
    try await withFolder { folder in
      let server = try Impostor(in: folder)
      defer { server.leave() }
      let relay = try Self.relay("smtps://kring:geheim@localhost:\(server.port)")
      // 60 is libcurl's number for a certificate that nobody vouches for.
      guard case .later(let why) = await relay.answers(), why.contains("(60, ") else {
        Issue.record("a certificate of nobody was believed")
        return
      }
    }
  }

  @Test func aRelayThatIsAwayIsNoMoreThanThat() async throws {
    let relay = try Self.relay("smtp://127.0.0.1:\(try await SmallRelay.closedPort())")
    #expect(await relay.answers().isLater)
    #expect(await relay.send(try MessageTests.message(try MessageTests.letter())).isLater)
  }

  @Test func aServerThatClosesDoesNotWaitForARelayThatSaysNothing() async throws {
    try await SmallRelay.open(SmallRelay.Manner(isSilent: true)) { server in
      let relay = try Self.relay("smtp://127.0.0.1:\(server.port)")
      let message = try MessageTests.message(try MessageTests.letter())
      let sending = Task { await relay.send(message) }
      while !server.isVisited { await Task.yield() }
      sending.cancel()
      // 42 is libcurl's number for being told to stop; 28 would be its 30 seconds.
      guard case .later(let why) = await sending.value, why.contains("(42, ") else {
        Issue.record("it went on waiting")
        return
      }
    }
  }

  @Test func doctorAsksForNothing() async throws {
    try await SmallRelay.open { server in
      let relay = try Self.relay("smtp://127.0.0.1:\(server.port)")
      #expect(await relay.answers() == .accepted)
      #expect(server.commands.contains("NOOP") && !server.commands.contains { $0.hasPrefix("MAIL") })
    }
  }
}

extension Delivery {
  fileprivate var isLater: Bool { if case .later = self { true } else { false } }
}

/// Somebody who says to be `localhost`, with a certificate that they signed themselves.
private final class Impostor {
  private let process = Process()
  let port: Int

  init(in folder: URL) throws {
    let (key, certificate) = (folder.appending(path: "key.pem").path, folder.appending(path: "certificate.pem").path)
    let signing = Impostor.openssl([
      "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", certificate, "-subj", "/CN=localhost", "-days",
      "1",
    ])
    signing.standardError = FileHandle.nullDevice
    try signing.run()
    signing.waitUntilExit()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["openssl", "s_server", "-accept", "127.0.0.1:0", "-cert", certificate, "-key", key]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    process.standardInput = Pipe()
    try process.run()
    var said = ""
    var found: Int?
    // It says "ACCEPT 127.0.0.1:40123" as soon as it listens.
    while found == nil, case let part = output.fileHandleForReading.availableData, !part.isEmpty {
      said += String(decoding: part, as: UTF8.self)
      found = said.split(separator: "\n").first { $0.hasPrefix("ACCEPT") && said.contains("\n") }.flatMap {
        Int($0.split(separator: ":").last ?? "")
      }
    }
    port = try #require(found)
  }

  func leave() {
    // What a test starts inherits that gentler signals are blocked.
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }

  private static func openssl(_ arguments: [String]) -> Process {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["openssl"] + arguments
    return process
  }
}
