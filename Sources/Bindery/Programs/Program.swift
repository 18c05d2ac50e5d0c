import Foundation

/// An external program that Kring can do without. When it is missing, the page says what cannot be done.
package enum Program: String, Sendable, CaseIterable {
  /// Reads Word, OpenDocument and HTML, and writes Word and OpenDocument.
  case pandoc
  /// Makes PDF of our own HTML.
  case weasyprint

  /// The folders in which system programs are looked for. `PATH` is not used: a folder in it could be anybody's.
  private static let folders: [String] = ["/usr/local/bin", "/usr/bin", "/bin"]

  static func file(_ name: String, in folders: [String] = folders) -> String? {
    folders.lazy.map { "\($0)/\(name)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// Whether it can be started here, with the four small Debian programs that confine it.
  package var isHere: Bool { command != nil }

  /// The path of the program, and of the programs that confine it.
  var command: (program: String, holders: Wrappers)? {
    guard let program = Program.file(rawValue), let holders = Wrappers.here else { return nil }
    return (program, holders)
  }

  /// The programs in front of the command, which set its limits: a process that was started cannot be given limits any more.
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

/// The limits of a process.
package struct ProcessLimits: Sendable, Equatable {
  /// In seconds: of wall-clock time, and of processor time.
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

  /// For a document that somebody brought in: two hundred pages take about two seconds.
  package static let document = ProcessLimits(seconds: 40, processor: 30, memory: 1_500_000_000, output: 60_000_000)
  /// For a handbook of ours: five hundred pages become a thousand sheets of PDF in forty seconds, and longer when others work
  /// too.
  package static let book = ProcessLimits(seconds: 600, processor: 240, memory: 2_500_000_000, output: 200_000_000)
}

/// Why no document was made. It holds no word of a document.
package enum BinderyFailure: Error, Sendable, Equatable {
  /// The program is not installed here.
  case missing(Program)
  case tooSlow(Program)
  /// It needed more memory, or wrote more, than is allowed.
  case tooBig(Program)
  /// It cannot read what it was given. The words are the program's own, for the log.
  case refused(Program, said: String)
  /// The HTML refers to something that would have to be fetched.
  case reachesOut
  /// Nobody waits for it any more.
  case ended
  /// This machine refused: no space for a folder, or no more processes.
  case machine(String)
}
