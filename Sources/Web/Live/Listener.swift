import NIOCore
import NIOHTTP1
import Vocabulary

/// One open page that listens.
final class Listener: Sendable {
  let topic: String
  let holders: [String]
  let channel: any Channel
  let since = ContinuousClock.now
  /// How long the right to listen lasts. Nil when it has no fixed end.
  private let lasting: Span?
  /// Looks up whether the right to listen still exists.
  let stillMay: @Sendable () async throws -> Bool
  private let endings: AsyncStream<Ending>
  private let say: AsyncStream<Ending>.Continuation
  /// The place in the channel where bytes leave HTTP and go to the socket.
  private let encoder: NIOLoopBoundBox<ChannelHandlerContext?>

  enum Ending: Sendable {
    /// The other end closed, or does not read.
    case gone
    /// The right to listen ended.
    case cut
    /// The server closes, or the stream lasted long.
    case comeBack
  }

  init(
    topic: String, holders: [String], channel: any Channel, lasting: Span? = nil,
    stillMay: @escaping @Sendable () async throws -> Bool = { true }
  ) {
    self.topic = topic
    self.holders = holders
    self.channel = channel
    self.lasting = lasting
    self.stillMay = stillMay
    encoder = .makeEmptyBox(valueType: ChannelHandlerContext.self, eventLoop: channel.eventLoop)
    (endings, say) = AsyncStream.makeStream(bufferingPolicy: .bufferingOldest(1))
  }

  func end(_ ending: Ending) {
    say.yield(ending)
    say.finish()
  }

  /// Waits until there is a reason to stop. Cancellation means that the server closes.
  func ending() async -> Ending {
    for await ending in endings { return ending }
    return .comeBack
  }

  /// Sets the connection up for listening only. When the other end closes its half, ours closes as well: so a page that leaves
  /// is noticed at once, without a task that waits for it. About forty signals may wait here for a slow reader, beside a small
  /// kernel buffer; more cuts it off. There is room for the head of the answer too, which may still wait to be sent: somebody
  /// who has just come is not slow.
  func begin() {
    channel.closeFuture.whenComplete { _ in self.end(.gone) }
    // Rights that last longer are checked before that, when the stream comes back through the gate.
    if let lasting, lasting < .hours(1) {
      channel.eventLoop.scheduleTask(in: .milliseconds(max(lasting.milliseconds, 0))) { self.end(.cut) }
    }
    channel.eventLoop.execute {
      self.encoder.value = try? self.channel.pipeline.syncOperations.context(handlerType: HTTPResponseEncoder.self)
      self.set(halfClosing: false, waiting: .init(low: 1_024, high: 4_096), kernel: 16_384)
    }
  }

  /// Gives the connection back for other requests.
  func finish() {
    channel.eventLoop.execute {
      self.encoder.value = nil
      self.set(halfClosing: true, waiting: .init(low: 32_768, high: 65_536), kernel: 262_144)
    }
  }

  /// These calls fail only on a connection that is gone, which no longer needs them.
  private func set(halfClosing: Bool, waiting: ChannelOptions.Types.WriteBufferWaterMark, kernel: SocketOptionValue) {
    let options = channel.syncOptions
    try? options?.setOption(.allowRemoteHalfClosure, value: halfClosing)
    try? options?.setOption(.writeBufferWaterMark, value: waiting)
    try? options?.setOption(.socketOption(.so_sndbuf), value: kernel)
  }

  /// Writes one event to many listeners. It is encoded once, as a chunk of HTTP (RFC 9112, 7.1), and handed to every connection
  /// below the encoder, which would encode it again for each. It is done in portions, so that other visitors of the same loop
  /// get their turn.
  static func tell(_ listeners: [Listener], _ event: String, on loop: any EventLoop) {
    let chunk = ByteBuffer(string: "\(String(event.utf8.count, radix: 16))\r\n\(event)\r\n")
    tell(listeners[...], chunk: chunk, on: loop)
  }

  private static func tell(_ listeners: ArraySlice<Listener>, chunk: ByteBuffer, on loop: any EventLoop) {
    guard !listeners.isEmpty else { return }
    loop.execute {
      let part = NIOAny(IOData.byteBuffer(chunk))
      for listener in listeners.prefix(256) { listener.hear(part) }
      tell(listeners.dropFirst(256), chunk: chunk, on: loop)
    }
  }

  /// Only called on its own event loop.
  private func hear(_ part: NIOAny) {
    if let encoder = encoder.value, channel.isWritable {
      encoder.writeAndFlush(part, promise: nil)
    } else {
      end(.gone)
      channel.close(promise: nil)
    }
  }
}
