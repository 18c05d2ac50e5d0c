import NIOCore
import NIOEmbedded
import NIOHTTP1
import Synchronization
import Testing
@testable import Web

/// The moment in which a page begins to listen.
@Suite struct ListenerTests {
  /// Between two lines of the exchange nothing else can come in a test; here something comes each time that the connection is
  /// touched.
  @Test func whatChangesWhileSomebodyComesInIsHeardAndCutsNobodyOff() async throws {
    let exchange = Exchange(pause: { _ in })
    let signals = Mutex<Int64>(0)
    let busy = BusyChannel {
      let sequence = signals.withLock { signals in
        signals += 1
        return 8_412 + signals
      }
      exchange.signal(topic: "gesprek-1", part: "deel-\(sequence)", sequence: sequence)
    }
    try busy.channel.pipeline.syncOperations.addHandler(HTTPResponseEncoder())
    let listener = Listener(topic: "gesprek-1", holders: [], channel: busy)
    exchange.enter(listener, heard: 8_412, sequence: 8_412)
    exchange.signal(topic: "gesprek-1", part: "slot", sequence: 9_000)
    busy.channel.embeddedEventLoop.run()

    #expect(signals.withLock { $0 } > 0, "nothing changed meanwhile, so this shows nothing")
    #expect(busy.channel.isActive, "cut off before it could hear")
    let heard = try busy.heard()
    #expect(heard.contains("data: gesprek-1\n") && heard.contains("data: gesprek-1#slot\n"), "\(heard)")
  }
}

/// A connection in memory: whenever somebody asks it when it will end, something else happens first.
///
/// Unchecked, and safe: one test has it, on one thread.
private final class BusyChannel: Channel, @unchecked Sendable {
  let channel = EmbeddedChannel()
  private let meanwhile: @Sendable () -> Void

  init(meanwhile: @escaping @Sendable () -> Void) {
    self.meanwhile = meanwhile
    try? channel.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 1)).wait()
  }

  func heard() throws -> String {
    var text = ""
    while let part = try channel.readOutbound(as: IOData.self) {
      if case .byteBuffer(let bytes) = part { text += String(buffer: bytes) }
    }
    return text
  }

  var closeFuture: EventLoopFuture<Void> {
    meanwhile()
    return channel.closeFuture
  }

  var allocator: ByteBufferAllocator { channel.allocator }
  var pipeline: ChannelPipeline { channel.pipeline }
  var localAddress: SocketAddress? { channel.localAddress }
  var remoteAddress: SocketAddress? { channel.remoteAddress }
  var parent: (any Channel)? { channel.parent }
  var isWritable: Bool { channel.isWritable }
  var isActive: Bool { channel.isActive }
  var eventLoop: any EventLoop { channel.eventLoop }
  var _channelCore: any ChannelCore { channel._channelCore }
  func setOption<Option: ChannelOption>(_ option: Option, value: Option.Value) -> EventLoopFuture<Void> {
    channel.setOption(option, value: value)
  }
  func getOption<Option: ChannelOption>(_ option: Option) -> EventLoopFuture<Option.Value> { channel.getOption(option) }
}
