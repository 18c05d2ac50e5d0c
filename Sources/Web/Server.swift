package import Hummingbird
import HummingbirdCore
package import Logging
import NIOCore

/// Where the server listens, and how it is made.
package struct Server: Sendable {
  package let host: String
  /// 0 lets the system choose.
  package let port: Int

  package init(host: String = "127.0.0.1", port: Int = 8080) {
    self.host = host
    self.port = port
  }

  /// The application behind a gate. It stops on SIGTERM when it is run in a service group that listens to it
  /// (`runService()` does): visits in progress are finished, and every open stream is told to come back.
  /// `isListening` is called with the port as soon as visitors can come.
  package func application(
    behind gate: Gate, exchange: Exchange, logger: Logger, isListening: @escaping @Sendable (Int) async -> Void = { _ in }
  ) -> Application<Gate> {
    let port = port
    return Application(
      responder: gate,
      server: .http1(configuration: connections),
      // Phones that come back all at once wait in line instead of being refused.
      configuration: ApplicationConfiguration(address: .hostname(host, port: port), backlog: 4_096),
      services: [exchange],
      onServerRunning: { channel in
        exchange.closeAtShutdown()
        await isListening(channel.localAddress?.port ?? port)
      },
      logger: logger)
  }

  /// A connection that says nothing for a minute is closed; a stream in progress is not. Heads of requests stay small:
  /// ours have a cookie and a few lines.
  private var connections: HTTP1Channel.Configuration {
    HTTP1Channel.Configuration(
      idleTimeout: .seconds(60),
      httpDecoderConfiguration: .init(maxHeaderFieldSize: 16_384, maxHeaderListSize: 32_768, maxHeaderFieldCount: 100))
  }
}
