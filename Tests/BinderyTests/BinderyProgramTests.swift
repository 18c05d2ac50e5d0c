import Bindery
import Foundation
import Testing

/// Programs of others are let in with little to lose, and leave nothing behind.
@Suite(.timeLimit(.minutes(20)), .serialized) struct BinderyProgramTests {
  /// A place of this suite alone: other tests bind papers at the same time.
  private static let base: String = {
    let path = FileManager.default.temporaryDirectory.appending(path: "bindery-\(getpid())").path
    try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    return path
  }()

  private static func folders() -> [String] { (try? FileManager.default.contentsOfDirectory(atPath: base)) ?? ["?"] }

  private static let small = ProcessLimits(seconds: 20, processor: 10, memory: 1_500_000_000, output: 10_000_000)

  @Test func aTextGoesInAndComesOutAndItsFolderIsGone() async throws {
    let before = Self.folders()
    let made = try await Bindery(in: Self.base).make(
      "uit", with: .pandoc, ["--sandbox", "-f", "markdown", "-t", "html", "-o", "uit", "in"], from: ["in": Array("# Dag".utf8)],
      within: Self.small)
    #expect(String(decoding: made, as: UTF8.self).contains("Dag</h1>"))
    #expect(Self.folders() == before)
  }

  @Test func aBrokenDocumentIsRefusedInTheProgramsWordsAndNeverInItsOwn() async throws {
    let before = Self.folders()
    await #expect(performing: {
        try await Bindery(in: Self.base).make(
          "uit", with: .pandoc, ["--sandbox", "-f", "docx", "-t", "html", "-o", "uit", "in"],
          from: ["in": Array("kanarievogel".utf8)], within: Self.small)
    }, throws: { error in
      guard case .refused(.pandoc, let said)? = error as? BinderyFailure else { return false }
      return !said.contains("kanarievogel") && said.count < 100
    })
    #expect(Self.folders() == before)
  }

  /// A filter that does nothing else for ever: as busy as a document that was made to hurt.
  private static func endless(_ lua: String, _ limits: ProcessLimits) async throws -> [UInt8] {
    try await Bindery(in: Self.base).make(
      "uit", with: .pandoc, ["-f", "markdown", "-t", "html", "-L", "lang.lua", "-o", "uit", "in"],
      from: ["in": Array("dag".utf8), "lang.lua": Array(lua.utf8)], within: limits)
  }

  @Test func whoTakesTooLongOnTheClockIsEnded() async throws {
    let limits = ProcessLimits(seconds: 1, processor: 30, memory: 1_500_000_000, output: 10_000_000)
    await #expect(throws: BinderyFailure.tooSlow(.pandoc)) { _ = try await Self.endless("while true do end", limits) }
  }

  @Test func whoTakesTooMuchOfTheProcessorIsEnded() async throws {
    let limits = ProcessLimits(seconds: 60, processor: 1, memory: 1_500_000_000, output: 10_000_000)
    await #expect(throws: BinderyFailure.tooSlow(.pandoc)) { _ = try await Self.endless("while true do end", limits) }
  }

  @Test func whoWritesMoreThanItMayIsEnded() async throws {
    let lua = "local f = io.open('uit', 'w') for i = 1, 1000 do f:write(string.rep('x', 100000)) end f:close()"
    await #expect(throws: BinderyFailure.tooBig(.pandoc)) { _ = try await Self.endless(lua, Self.small) }
  }

  @Test func whoAsksForMoreMemoryThanItMayGetsNone() async throws {
    let limits = ProcessLimits(seconds: 30, processor: 20, memory: 700_000_000, output: 10_000_000)
    await #expect(
      performing: {
        _ = try await Self.endless("local t = {} for i = 1, 100000 do t[i] = string.rep(tostring(i), 100000) end", limits)
      },
      throws: { error in
      switch error as? BinderyFailure {
      case .tooBig(.pandoc), .refused(.pandoc, _): true
      default: false
      }
    })
  }

  @Test func aChildSeesNothingOfOurEnvironment() async throws {
    setenv("KRING_SMTP", "smtp://geheim@mail.example.nl", 1)
    defer { unsetenv("KRING_SMTP") }
    let lua =
      "local f = io.open('uit', 'w') f:write(tostring(os.getenv('KRING_SMTP')) .. ' ' .. os.getenv('HOME')) f:close() os.exit(0)"
    let made = String(decoding: try await Self.endless(lua, Self.small), as: UTF8.self)
    #expect(made.hasPrefix("nil "))
    #expect(made.contains("kring-"))
  }

  /// There is no shell between: what stands in a name is a name, and an argument is one argument.
  @Test(arguments: [
    "a; touch b $(touch c) `touch d` | e > f && g.md", "-o.md", "twee\nregels 'en' \"aan\" *.md", "$HOME ~ !! %s.md",
  ])
  func aNameThatAShellWouldObeyIsOnlyAName(name: String) async throws {
    let made = try await Bindery(in: Self.base).make(
      "uit", with: .pandoc, ["--sandbox", "-f", "markdown", "-t", "html", "-o", "uit", "--", name],
      from: [name: Array("# Dag".utf8)],
      within: Self.small)
    #expect(String(decoding: made, as: UTF8.self).contains("Dag</h1>"))
    let said = try await Bindery(in: Self.base).make(
      "uit", with: .pandoc, ["--sandbox", "-f", "markdown", "-t", "html", "-s", "-M", "title=\(name)", "-o", "uit", "in"],
      from: ["in": Array("# Dag".utf8)], within: Self.small)
    let page = String(decoding: said, as: UTF8.self)
    #expect(name.hasPrefix("a;") ? page.contains("$(touch c)") : page.contains("Dag</h1>"))
  }

  @Test func twoWorkAtATimeTheThirdWaitsAndClosingEndsAllThree() async throws {
    let bindery = Bindery(in: Self.base)
    let limits = ProcessLimits(seconds: 60, processor: 50, memory: 1_500_000_000, output: 10_000_000)
    let (begun, hasBegun) = AsyncStream.makeStream(of: Void.self)
    let tasks = (0..<3).map { _ in
      Task {
        hasBegun.yield()
        return try await bindery.make(
          "uit", with: .pandoc, ["-f", "markdown", "-t", "html", "-L", "lang.lua", "-o", "uit", "in"],
          from: ["in": [0x61], "lang.lua": Array("while true do end".utf8)], within: limits)
      }
    }
    var waiting = begun.makeAsyncIterator()
    for _ in 0..<3 { await waiting.next() }
    while bindery.waiting < 1 { await Task.yield() }
    #expect(bindery.waiting == 1)
    bindery.close()
    for task in tasks { await #expect(throws: BinderyFailure.ended) { _ = try await task.value } }
    await #expect(throws: BinderyFailure.ended) {
      _ = try await bindery.make("uit", with: .pandoc, [], from: [:], within: limits)
    }
  }

  @Test func whoWalksAwayTakesTheProgramAlong() async throws {
    let before = Self.folders()
    let task = Task {
      try await Self.endless("while true do end", ProcessLimits(seconds: 60, processor: 50, memory: 1_500_000_000, output: 1_000))
    }
    while Self.folders() == before { await Task.yield() }
    task.cancel()
    await #expect(throws: BinderyFailure.ended) { _ = try await task.value }
    #expect(Self.folders() == before)
  }
}
