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
    // A few seals of each kind are tried, so that whoever starts Kring hears that a key is not there, and not whoever opens such
    // a page.
    let shut = try await Caretaker(composition.house).checkSeals(atMost: 20).filter { $0.shut > 0 }
    if !shut.isEmpty { say("Let op: dit gaat met het sleutelbestand niet open: \(KeySentences.list(shut)). Doe: kring doctor") }
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
    let rateLimit = RateLimit(clock: house.clock)
    let bindery = Bindery()
    let reception = Reception(house: house, exchange: exchange, rateLimit: rateLimit, bindery: bindery, logger: logger)
    reception.listen()
    let gate = try Gate(
      entrances: reception.entrances, callerLookup: reception.callerLookup,
      site: try Site(address: settings.address, proxies: settings.proxies),
      clock: house.clock, rateLimit: rateLimit, errors: Reception.errorPages, lane: reception.lane, logger: logger)
    let server = Server(host: settings.host, port: settings.port)
    let application = server.application(behind: gate, exchange: exchange, logger: logger) { port in
      say("Kring luistert op http://\(settings.host):\(port)")
    }
    let caretaking = Caretaking(house: house, logger: logger)
    let rounds = ErrandRound(errands: reception.errands, house: house, logger: logger)
    var services: [any Service] = [OnEventLoops(application), caretaking, rounds]
    if let relay = settings.relay { services.append(Mailing(house: house, relay: relay, site: settings.site, logger: logger)) }
    var closing = ServiceGroupConfiguration(
      services: services.map { .init(service: $0) }, gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
    // Visits in progress are finished, and whoever sends or reads slowly holds the door open no longer than this.
    closing.maximumGracefulShutdownDuration = .seconds(30)
    let group = ServiceGroup(configuration: closing)
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

/// Ends and wipes what has had its day, right after the start and as soon as a day begins, and writes down how often pages were
/// read, every hour; the readings also when the server stops.
struct Caretaking: Service {
  let house: House
  let logger: Logger

  func run() async throws {
    try? await cancelWhenGracefulShutdown {
      while true {
        do { _ = try await Caretaker(house).gatherLinks() } catch {
          logger.error("looking for links failed", metadata: ["why": "\(diagnosis(of: error))"])
        }
        let isDone = await keepDays()
        await keepReadings()
        await Caretaker(house).settleSignOuts()
        try await Task.sleep(for: .milliseconds(pause(isDone)))
      }
    }
    await keepReadings()
  }

  /// Ends what is over and destroys what has had its day. Each by itself, so that one that fails holds up no other. False when
  /// one did.
  private func keepDays() async -> Bool {
    let caretaker = Caretaker(house)
    var isDone = true
    func attempt(_ what: String, _ work: () async throws -> Void) async {
      do { try await work() } catch {
        isDone = false
        logger.error("\(what) failed", metadata: ["why": "\(diagnosis(of: error))"])
      }
    }
    await attempt("keeping the key file") { try await caretaker.tendKeys() }
    await attempt("ending") { _ = try await caretaker.end() }
    await attempt("wiping") { _ = try await caretaker.wipe() }
    await attempt("wiping what was kept") { try await caretaker.wipeCrafts() }
    await attempt("emptying the log of the database") { isDone = try await caretaker.scour() && isDone }
    return isDone
  }

  /// Until the next hour, or until a day begins when that is sooner: days end conversations. What failed is tried again in a
  /// minute.
  private func pause(_ isDone: Bool) -> Int64 {
    let now = house.clock.now()
    let midnight = Moment(now.day.adding(1), hour: 0).since(now).milliseconds + 1_000
    return min(midnight, isDone ? 3_600_000 : 60_000)
  }

  private func keepReadings() async {
    do { try await Caretaker(house).keepReadings() } catch {
      logger.warning("readings wait", metadata: ["why": "\(diagnosis(of: error))"])
    }
  }
}
