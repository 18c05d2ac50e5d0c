import HTTPTypes
import NIOCore
import NIOHTTPTypes

/// Gives every request a total time: to arrive completely, and to be read by the client. A minute of silence ends a connection
/// anyway; this also ends one that is kept alive by a byte now and then. A stream is excluded: `Exchange` ends it.
///
/// Only used on the event loop of its connection. It checks again at the earliest possible deadline, so that an ordinary
/// request costs two readings of the clock.
final class TransferTimeout: ChannelDuplexHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPRequestPart
  typealias InboundOut = HTTPRequestPart
  typealias OutboundIn = HTTPResponsePart
  typealias OutboundOut = HTTPResponsePart

  /// How long a transfer may take, by its size: a free time, then a number of bytes a second, up to a maximum.
  struct Allowance: Sendable {
    /// The time for silence, and for a head.
    var silence = TimeAmount.seconds(60)
    let free: TimeAmount
    let bytesPerSecond: Int
    let longest: TimeAmount

    /// Enough for a slow telephone to send a photo; 32 MB have to come in at 36 kB a second.
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
