import HTTPTypes
import NIOCore
import NIOHTTPTypes

/// Gives every request a total time: to come in whole, and to be read by whoever asked. A minute of silence ends a connection
/// anyway; this ends one that is kept going by a byte now and then. A stream has no end here: it has its own (`Exchange`).
///
/// On the event loop of its connection only. It looks again when the earliest that could be over is, so that an ordinary visit
/// costs two readings of the clock.
final class TransferTimeout: ChannelDuplexHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPRequestPart
  typealias InboundOut = HTTPRequestPart
  typealias OutboundIn = HTTPResponsePart
  typealias OutboundOut = HTTPResponsePart

  /// How long something may take, by how many bytes it is: so long for nothing, and then at so many bytes a second, up to the
  /// longest.
  struct Allowance: Sendable {
    /// Without a head, and without a word.
    var silence = TimeAmount.seconds(60)
    let free: TimeAmount
    let bytesPerSecond: Int
    let longest: TimeAmount

    /// A slow telephone brings in a photo; 32 MB come in at 36 kB a second.
    static let usual = Allowance(free: .seconds(30), bytesPerSecond: 16_384, longest: .minutes(15))

    func allows(_ bytes: Int) -> TimeAmount { min(longest, free + .seconds(Int64(bytes / bytesPerSecond))) }
  }

  /// What is under way in one direction.
  private struct Transfer {
    let since: NIODeadline
    var bytes = 0
  }

  private let allowance: Allowance
  private var coming: Transfer?
  private var going: Transfer?
  private var isLooking = false

  init(_ allowance: Allowance) { self.allowance = allowance }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head: begin(&coming, context)
    case .body(let bytes): coming?.bytes += bytes.readableBytes
    case .end: coming = nil
    }
    context.fireChannelRead(data)
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    switch unwrapOutboundIn(data) {
    case .head(let head):
      if head.headerFields[.contentType]?.hasPrefix("text/event-stream") != true, head.status.kind != .informational {
        begin(&going, context)
      }
    case .body(let bytes): going?.bytes += bytes.readableBytes
    case .end:
      guard going != nil else { break }
      let read = promise ?? context.eventLoop.makePromise()
      let here = NIOLoopBound(self, eventLoop: context.eventLoop)
      read.futureResult.whenComplete { _ in here.value.going = nil }
      return context.write(data, promise: read)
    }
    context.write(data, promise: promise)
  }

  private func begin(_ transfer: inout Transfer?, _ context: ChannelHandlerContext) {
    transfer = Transfer(since: .now())
    look(in: allowance.free, context)
  }

  private func look(in time: TimeAmount, _ context: ChannelHandlerContext) {
    guard !isLooking else { return }
    isLooking = true
    let here = NIOLoopBound((self, context), eventLoop: context.eventLoop)
    context.eventLoop.scheduleTask(in: time) {
      let (timeout, context) = here.value
      timeout.isLooking = false
      timeout.look(context)
    }
  }

  private func look(_ context: ChannelHandlerContext) {
    guard context.channel.isActive, let left = [coming, going].compactMap({ $0 }).map(left).min() else { return }
    if left <= .zero { context.close(promise: nil) } else { look(in: left, context) }
  }

  private func left(_ transfer: Transfer) -> TimeAmount {
    allowance.allows(transfer.bytes) - (NIODeadline.now() - transfer.since)
  }
}
