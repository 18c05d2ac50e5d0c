import FoundationEssentials
import Glibc

/// Does measurements on order: one order per line as JSON on standard input, one line of figures back. An order that fails
/// gives `{"trouble": "…"}`; the next may succeed. See README.md.
@main
struct Bench {
  private var crowd: Crowd?

  static func main() {
    var bench = Bench()
    while let line = readLine() { Bench.say(bench.answer(to: Data(line.utf8))) }
  }

  private struct Order: Decodable {
    let act: Act
    enum Act: String, Decodable { case load, walk, gather, publish, farewell, leave }
  }

  private struct FailureReport: Encodable { let trouble: String }

  private mutating func answer(to line: Data) -> Data {
    do {
      return try figures(for: line)
    } catch let trouble as Failure {
      return Bench.encoded(FailureReport(trouble: trouble.words))
    } catch {
      return Bench.encoded(FailureReport(trouble: "\(error)"))
    }
  }

  private mutating func figures(for line: Data) throws -> Data {
    let read = JSONDecoder()
    switch try read.decode(Order.self, from: line).act {
    case .load: return Bench.encoded(try Load(try read.decode(LoadOrder.self, from: line)).run())
    case .walk: return Bench.encoded(try Walk(try read.decode(WalkOrder.self, from: line)).run())
    case .gather:
      crowd?.leave()
      let gathered = try Crowd(try read.decode(GatherOrder.self, from: line))
      crowd = gathered
      return Bench.encoded(try gathered.gather())
    case .publish: return Bench.encoded(try present().publish(try read.decode(PublishOrder.self, from: line)))
    case .farewell: return Bench.encoded(try present().farewell(try read.decode(FarewellOrder.self, from: line)))
    case .leave:
      try present().leave()
      crowd = nil
      return Data("{}".utf8)
    }
  }

  private func present() throws(Failure) -> Crowd {
    guard let crowd else { throw Failure("nobody is there") }
    return crowd
  }

  private static func encoded(_ answer: some Encodable) -> Data {
    (try? JSONEncoder().encode(answer)) ?? Data(#"{"trouble":"figures that cannot be written"}"#.utf8)
  }

  private static func say(_ answer: Data) {
    var rest = Array(answer + [0x0A])[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(1, $0.baseAddress, $0.count) }
      guard count > 0 else { exit(1) }
      rest = rest.dropFirst(count)
    }
  }
}
