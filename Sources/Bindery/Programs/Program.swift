import Foundation

/// A program of somebody else that Kring can do without: it says what cannot be done then.
package enum Program: String, Sendable, CaseIterable {
  /// Reads Word, OpenDocument and HTML, and writes Word and OpenDocument.
  case pandoc
  /// Makes PDF of our own HTML.
  case weasyprint

  /// Where programs of the system live. Nothing else is looked through: a folder of the environment could be anybody's.
  private static let folders: [String] = ["/usr/local/bin", "/usr/bin", "/bin"]

  static func file(_ name: String, in folders: [String] = folders) -> String? {
    folders.lazy.map { "\($0)/\(name)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// Whether it can be started here, with the four small programs of Debian that hold it.
  package var isHere: Bool { command != nil }

  /// The path of the program, and of what holds it.
  var command: (program: String, holders: Wrappers)? {
    guard let program = Program.file(rawValue), let holders = Wrappers.here else { return nil }
    return (program, holders)
  }

  /// What stands in front: a child that was started cannot be given limits of its own any more.
  struct Wrappers: Sendable {
    let prlimit: String
    let setpriv: String
    let nice: String

    static let here: Wrappers? = {
      guard let prlimit = Program.file("prlimit"), let setpriv = Program.file("setpriv"), let nice = Program.file("nice") else {
        return nil
      }
      return Wrappers(prlimit: prlimit, setpriv: setpriv, nice: nice)
    }()
  }
}

/// What a child cannot pass.
package struct ProcessLimits: Sendable, Equatable {
  /// In seconds: on the clock, and of the processor.
  package var seconds: Int
  package var processor: Int
  /// Address space, in bytes.
  package var memory: Int
  /// The largest file it may write, in bytes.
  package var output: Int

  package init(seconds: Int, processor: Int, memory: Int, output: Int) {
    self.seconds = seconds
    self.processor = processor
    self.memory = memory
    self.output = output
  }

  /// One document of somebody: two hundred pages take some two seconds.
  package static let document = ProcessLimits(seconds: 40, processor: 30, memory: 1_500_000_000, output: 60_000_000)
  /// A handbook of ours: five hundred pages become a thousand sheets of PDF in forty seconds, and longer where others work too.
  package static let book = ProcessLimits(seconds: 600, processor: 240, memory: 2_500_000_000, output: 200_000_000)
}

/// Why nothing came of it. Holds no word of a document.
package enum BinderyFailure: Error, Sendable, Equatable {
  /// The program is not installed here.
  case missing(Program)
  case tooSlow(Program)
  /// It needed more memory, or wrote more, than it may.
  case tooBig(Program)
  /// It cannot read what it was given. The words are the program's own, for the log.
  case refused(Program, said: String)
  /// What was to be bound asks for something from elsewhere.
  case reachesOut
  /// Nobody waits for it any more.
  case ended
  /// This machine does not let us: no room for a folder, no more processes.
  case machine(String)
}
