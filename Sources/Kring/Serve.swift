import ArgumentParser
import Bindery
import Foundation
import Logging
import Rooms
import ServiceLifecycle
import Store
import UnixSignals
import Vocabulary
import Web

struct Serve: AsyncParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Start Kring.")

  func run() async throws {
    let settings = try Settings()
    let composition = try Composition(settings)
    try await composition.prepare()
    var logger = Serve.logger(asJSON: settings.logsAsJSON)
    // Signing in, importing and publishing are logged at this level (ASVS 16.3).
    logger.logLevel = .info

    let house = composition.house
    if try await !house.isFounded() {
      if settings.demo {
        try await composition.playDemo()
      } else {
        say("Er is nog geen organisatie. Richt haar op met deze link, die één keer werkt:")
        say("  \(settings.site)/oprichting/\(try await house.foundingToken())")
      }
    }

    let exchange = Exchange()
    let patience = Patience(clock: house.clock)
    let bindery = Bindery()
    let reception = Reception(house: house, exchange: exchange, patience: patience, bindery: bindery, logger: logger)
    reception.listen()
    let gate = try Gate(
      entrances: reception.entrances, recognition: reception.recognition, site: try Site(address: settings.address, proxies: settings.proxies),
      clock: house.clock, patience: patience, errors: Reception.errorPages, logger: logger)
    let server = Server(host: settings.host, port: settings.port)
    let application = server.application(behind: gate, exchange: exchange, logger: logger) { port in
      say("Kring luistert op http://\(settings.host):\(port)")
    }
    let caretaking = Caretaking(house: house, logger: logger)
    var services: [any Service] = [OnTheLoops(application), caretaking]
    if let relay = settings.relay { services.append(Mailing(house: house, relay: relay, site: settings.site, logger: logger)) }
    let group = ServiceGroup(
      configuration: ServiceGroupConfiguration(
        services: services.map { .init(service: $0) }, gracefulShutdownSignals: [.sigterm, .sigint], logger: logger))
    defer { bindery.close() }
    try await group.run()
    await composition.database.close()
  }

  /// Where the words for people go too: standard error.
  private static func logger(asJSON: Bool) -> Logger {
    guard asJSON else { return Logger(label: "kring") }
    return Logger(label: "kring") { _ in LogLines { try? FileHandle.standardError.write(contentsOf: Data("\($0)\n".utf8)) } }
  }
}

/// Wipes what has had its day and writes down how often pages were read, every hour; the readings also when the server stops.
struct Caretaking: Service {
  let house: House
  let logger: Logger

  func run() async throws {
    try? await cancelWhenGracefulShutdown {
      while true {
        do { _ = try await Caretaker(house).gatherLinks() } catch { logger.error("looking for links failed", metadata: ["why": "\(diagnosis(of: error))"]) }
        do { _ = try await Caretaker(house).wipe() } catch { logger.error("wiping failed", metadata: ["why": "\(diagnosis(of: error))"]) }
        do { try await Caretaker(house).wipeCrafts() } catch { logger.error("wiping what was kept failed", metadata: ["why": "\(diagnosis(of: error))"]) }
        await keepReadings()
        try await Task.sleep(for: .seconds(3_600))
      }
    }
    await keepReadings()
  }

  private func keepReadings() async {
    do { try await Caretaker(house).keepReadings() } catch {
      logger.warning("readings wait", metadata: ["why": "\(diagnosis(of: error))"])
    }
  }
}
