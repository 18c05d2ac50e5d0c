import Glibc
package import Hummingbird
import HummingbirdCore
package import Logging
import NIOCore
import NIOPosix
package import ServiceLifecycle

/// Where the server listens, and how it is made.
package struct Server: Sendable {
  package let host: String
  /// 0 lets the system choose.
  package let port: Int
  let allowance: TransferTimeout.Allowance

  package init(host: String = "127.0.0.1", port: Int = 8080) { self.init(host: host, port: port, allowance: .usual) }

  init(host: String = "127.0.0.1", port: Int = 8080, allowance: TransferTimeout.Allowance) {
    self.host = host
    self.port = port
    self.allowance = allowance
  }

  /// The application behind a gate. It stops on SIGTERM when it runs in a service group that listens to it (`runService()`
  /// does): requests in progress are finished, and every open stream is told to come back. `isListening` is called with the
  /// port as soon as visitors can come.
  package func application(
    behind gate: Gate, exchange: Exchange, logger: Logger, isListening: @escaping @Sendable (Int) async -> Void = { _ in }
  ) -> Application<Gate> {
    let port = port
    return Application(
      responder: gate,
      server: HTTPServerBuilder { responder in Connection(http: HTTP1Channel(responder: responder, configuration: connections)) },
      // Phones that come back all at once wait in the backlog instead of being refused.
      configuration: ApplicationConfiguration(
        address: .hostname(host, port: port), backlog: 4_096,
        availableConnectionsDelegate: .maximum(Server.mostConnections, logger: logger)),
      services: [exchange],
      onServerRunning: { channel in
        exchange.closeAtShutdown()
        await isListening(channel.localAddress?.port ?? port)
      },
      logger: logger)
  }

  /// As many as the system lets us hold open, less what files and the database need. Further connections wait in the backlog.
  static var mostConnections: Int {
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return 900 }
    return max(64, min(Int(clamping: limit.rlim_cur), 65_536) - 128)
  }

  /// A connection that is silent for a minute is closed, and so is one whose request has no complete head within a minute; an
  /// open stream is not. Heads of requests are limited in size: ours have a cookie and a few lines.
  private var connections: HTTP1Channel.Configuration {
    let allowance = allowance
    return HTTP1Channel.Configuration(
      additionalChannelHandlers: [TransferTimeout(allowance)],
      idleTimeout: allowance.silence,
      httpDecoderConfiguration: .init(maxHeaderFieldSize: 16_384, maxHeaderListSize: 32_768, maxHeaderFieldCount: 100))
  }
}

/// A connection of the library with a small receive buffer: heads of requests are short, and a phone that only listens would
/// keep a large buffer for as long as it listens.
private struct Connection: ServerChildChannel {
  let http: HTTP1Channel

  func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<HTTP1Channel.Value> {
    let box = AdaptiveRecvByteBufferAllocator(minimum: 64, initial: 1_024, maximum: 65_536)
    try? channel.syncOptions?.setOption(.recvAllocator, value: box)
    return http.setup(channel: channel, logger: logger)
  }

  func handle(value: HTTP1Channel.Value, logger: Logger) async { await http.handle(value: value, logger: logger) }
}

/// Runs the application on the event loops: each task goes on where it was woken, which is the event loop of its connection.
/// Switching to another thread and back costs more than a database read.
///
/// Only for short work: passwords, writes, PostgreSQL and mail have threads of their own, and comparing two texts has a budget.
package struct OnEventLoops<Application: Service>: Service {
  private let application: Application

  package init(_ application: Application) { self.application = application }

  package func run() async throws {
    try await withTaskExecutorPreference(EventLoopExecutor()) { [application] in try await application.run() }
  }
}

private final class EventLoopExecutor: TaskExecutor {
  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    let loop = MultiThreadedEventLoopGroup.currentEventLoop ?? MultiThreadedEventLoopGroup.singleton.next()
    loop.execute { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
  }
}
