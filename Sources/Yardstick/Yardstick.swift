import Foundation
import TestKit

/// `kring-yardstick MEASUREMENT…`: does these measurements, or all, and prints a line of JSON for each figure.
@main
struct Yardstick {
  static func main() async {
    let asked = CommandLine.arguments.dropFirst()
    var failed = false
    for measurement in Measurement.allCases where asked.isEmpty || asked.contains(measurement.rawValue) {
      do {
        try await measurement.run()
      } catch {
        failed = true
        print(#"{"trouble":"\#(measurement.rawValue): \#(String(describing: error).replacing("\"", with: "'"))"}"#)
      }
    }
    if failed { exit(1) }
  }

  /// One figure: milliseconds, bytes, or what its name says.
  static func say(_ figure: String, _ value: Double) {
    print(#"{"figure":"\#(figure)","value":\#(value)}"#)
    fflush(nil)
  }
}

/// The measurements, in the order in which they run.
enum Measurement: String, CaseIterable {
  case difference, inference, revisions, arrivals, reference, papers, searching

  func run() async throws {
    switch self {
    case .difference: Difference.measure()
    case .inference:
      await Inference.measureAll()
      for backend in Backend.available { try await Inference.measure(on: backend) }
    case .revisions: for backend in Backend.available { try await Revisions.measure(on: backend) }
    case .arrivals: for backend in Backend.available { try await Arrivals.measure(on: backend) }
    case .papers: for backend in Backend.available { try await Papers.measure(on: backend) }
    case .searching: for backend in Backend.available { try await Searching.measure(on: backend) }
    case .reference: for backend in Backend.available { try await ReferenceOfPages.measure(on: backend) }
    }
  }
}

/// How long something takes, in milliseconds: the median of a number of rounds, after one that is not counted.
func milliseconds(rounds: Int, _ act: () async throws -> Void) async rethrows -> Double {
  var times: [Double] = []
  for round in 0...rounds {
    let clock = ContinuousClock()
    let time = try await clock.measure { try await act() }
    if round > 0 { times.append(time.milliseconds) }
  }
  return times.sorted()[times.count / 2]
}

extension Duration {
  var milliseconds: Double { Double(components.seconds) * 1_000 + Double(components.attoseconds) / 1e15 }
}
