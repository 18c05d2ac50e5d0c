import NIOCore
import NIOPosix
import Synchronization

/// A relay of a few lines, for one test: it speaks just enough SMTP to be talked to, and remembers all of it.
final class SmallRelay: Sendable {
  /// What it says instead of yes, and to what.
  struct Manner: Sendable {
    var toReader = "250 fine"
    var toVisitor = "220 small relay"
    var toMail = "250 taken"
    var toPassword = "235 come in"
    /// What it offers besides, in its greeting.
    var offers: [String] = []
    /// Somebody who picks up and says nothing.
    var isSilent = false
    static let friendly = Manner()
  }

  private let heard = Mutex<(commands: [String], mails: [String])>(([], []))
  private let visits = Atomic(0)
  let port: Int

  var commands: [String] { heard.withLock { $0.commands } }
  var isVisited: Bool { visits.load(ordering: .relaxed) > 0 }
  var mails: [String] { heard.withLock { $0.mails } }

  private init(port: Int) { self.port = port }

  /// Opens one for as long as the story lasts.
  static func open<T>(
    _ manner: Manner = .friendly, at host: String = "127.0.0.1", _ story: (SmallRelay) async throws -> T
  ) async throws -> T {
    let desk = Mutex<SmallRelay?>(nil)
    let server = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          desk.withLock { $0 }?.visits.add(1, ordering: .relaxed)
          try channel.pipeline.syncOperations.addHandler(
            Counter(manner) { line, isMail in desk.withLock { $0 }?.note(line, isMail: isMail) })
        }
      }
      .bind(host: host, port: 0).get()
    let relay = SmallRelay(port: server.localAddress?.port ?? 0)
    desk.withLock { $0 = relay }
    do {
      let value = try await story(relay)
      try await server.close()
      return value
    } catch {
      try? await server.close()
      throw error
    }
  }

  private func note(_ line: String, isMail: Bool) {
    heard.withLock { if isMail { $0.mails.append(line) } else { $0.commands.append(line) } }
  }

  /// A port on which nobody answers: it was one a moment ago.
  static func closedPort() async throws -> Int { try await open { $0.port } }

  /// One connection, on its own event loop.
  private final class Counter: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer
    private let manner: Manner
    private let note: (_ line: String, _ isMail: Bool) -> Void
    private var waiting = ""
    private var mail: [String]?
    private var isSigningIn = false

    init(_ manner: Manner, note: @escaping (_ line: String, _ isMail: Bool) -> Void) {
      self.manner = manner
      self.note = note
    }

    func channelActive(context: ChannelHandlerContext) { if !manner.isSilent { say(manner.toVisitor, context) } }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
      waiting += String(buffer: unwrapInboundIn(data))
      // Swift counts a carriage return and a line feed together as one character.
      while let end = waiting.firstIndex(of: "\r\n") {
        let line = String(waiting[..<end])
        waiting = String(waiting[waiting.index(after: end)...])
        if mail == nil { command(line, context) } else { read(line, context) }
      }
    }

    private func command(_ line: String, _ context: ChannelHandlerContext) {
      note(line, false)
      if isSigningIn {
        isSigningIn = false
        return say(manner.toPassword, context)
      }
      switch line.split(separator: " ").first?.uppercased() {
      case "EHLO":
        for (index, offer) in (["small"] + manner.offers).enumerated() {
          say("250\(index == manner.offers.count ? " " : "-")\(offer)", context)
        }
      case "AUTH":
        isSigningIn = true
        say("334 ", context)
      case "RCPT": say(manner.toReader, context)
      case "DATA":
        mail = []
        say("354 go on", context)
      case "QUIT":
        say("221 bye", context)
        context.close(promise: nil)
      default: say("250 fine", context)
      }
    }

    private func read(_ line: String, _ context: ChannelHandlerContext) {
      guard line == "." else {
        mail?.append(line.hasPrefix(".") ? String(line.dropFirst()) : line)
        return
      }
      let text = (mail ?? []).joined(separator: "\r\n")
      mail = nil
      note(text, true)
      say(manner.toMail, context)
    }

    private func say(_ line: String, _ context: ChannelHandlerContext) {
      context.writeAndFlush(wrapOutboundOut(ByteBuffer(string: "\(line)\r\n")), promise: nil)
    }
  }
}
