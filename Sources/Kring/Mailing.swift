import Domain
import Logging
import Pages
import Post
import Rooms
import ServiceLifecycle
import Vocabulary

/// Sends the letters that wait: at once when somebody is invited, on this node or another, and every half minute for links to a
/// new password and for letters that have to be tried again.
struct Mailing: Service {
  let house: House
  let relay: Relay
  /// The beginning of links. It comes from the settings and never from a request, because a request could name another host.
  let site: String
  let logger: Logger

  func run() async throws {
    let (bells, bell) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
    house.listen { news in if news.map({ $0.kind == .invited }) ?? true { bell.yield() } }
    await cancelWhenGracefulShutdown {
      await withDiscardingTaskGroup { tasks in
        tasks.addTask {
          while !Task.isCancelled {
            bell.yield()
            try? await Task.sleep(for: .seconds(30))
          }
        }
        tasks.addTask {
          while !Task.isCancelled {
            await remind()
            bell.yield()
            try? await Task.sleep(for: .seconds(3_600))
          }
        }
        for await _ in bells { await mail() }
        tasks.cancelAll()
      }
    }
  }

  /// Once an hour: owners of pages that are due for review are mailed, once a week at most.
  private func remind() async {
    do {
      let number = try await Outbox(house).remind()
      if number > 0 { logger.info("reminders wait", metadata: ["number": "\(number)"]) }
    } catch { logger.warning("reminders wait", metadata: ["why": "\(diagnosis(of: error))"]) }
  }

  /// When a relay or a database is away, that is logged and the letters wait.
  private func mail() async {
    do {
      try await Outbox(house).empty { letter in
        let place: Place = switch letter.kind {
        case .invitation: Place.invitation(letter.key)
        case .newPassword: Place.renewal(letter.key)
        case .reminder: .today()
        }
        let link = "\(site)\(place.address)"
        let delivery = await relay.send(Message(letter, link: link, from: relay.sender))
        switch delivery {
        case .accepted: logger.info("letter mailed", metadata: ["letter": "\(letter.id)"])
        case .later(let why): logger.warning("letter waits", metadata: ["letter": "\(letter.id)", "why": "\(why)"])
        case .refused(let why, _): logger.warning("letter refused", metadata: ["letter": "\(letter.id)", "why": "\(why)"])
        }
        return delivery
      }
    } catch { logger.warning("letters wait", metadata: ["why": "\(diagnosis(of: error))"]) }
  }
}
