import CSpawn
import Dispatch
import Foundation
import Glibc
import Synchronization
import Vocabulary

/// One program while it runs, with everything that it started.
///
/// A thread of its own starts it and waits for it: the kernel takes the child along when the thread that started it ends, which
/// is when the server does. No event loop ever waits here.
final class ChildProcess: Sendable {
  private enum State {
    case waiting
    case running(pid_t)
    /// Ended from outside, and why.
    case ending(BinderyFailure, pid_t?)
    case over
  }

  private let program: Program
  private let command: [String]
  private let folder: String
  private let limits: ProcessLimits
  /// What it takes for now, in seconds since 1970.
  private let today: Int
  private let state = Mutex(State.waiting)

  init(
    _ program: Program, _ arguments: [String], in folder: String, within limits: ProcessLimits, on day: Day
  ) throws(BinderyFailure) {
    guard let (file, holders) = program.command else { throw .missing(program) }
    self.program = program
    self.folder = folder
    self.limits = limits
    today = day.number * 86_400
    command = [
      holders.prlimit, "--as=\(limits.memory)", "--cpu=\(limits.processor):\(limits.processor + 1)", "--fsize=\(limits.output)",
        "--nofile=128", "--core=0", "--", holders.setpriv, "--pdeathsig", "KILL", "--no-new-privs", "--", holders.nice, "-n",
        "10", file,
    ] + arguments
  }

  /// Runs the process to its end. Throws `BinderyFailure`. Cancelling the task ends the process.
  func run() async throws {
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { (done: CheckedContinuation<Void, any Error>) in
        Thread { done.resume(with: Result { try self.live() }) }.start()
      }
    } onCancel: {
      end(.ended)
    }
  }

  /// Ends the process and everything that it started.
  func end(_ why: BinderyFailure) {
    state.withLock { state in
      switch state {
      case .waiting: state = .ending(why, nil)
      case .running(let pid):
        kill(-pid, SIGKILL)
        state = .ending(why, pid)
      case .ending, .over: break
      }
    }
  }

  private func live() throws {
    let pid = try state.withLock { state throws -> pid_t in
      if case .ending(let why, _) = state { throw why }
      let pid = try started()
      state = .running(pid)
      return pid
    }
    let clock = DispatchWorkItem { [self] in end(.tooSlow(program)) }
    DispatchQueue.global().asyncAfter(deadline: .now() + .seconds(limits.seconds), execute: clock)
    defer { clock.cancel() }
    var info = siginfo_t()
    // WNOWAIT: the process is not reaped yet. Until it is, its number belongs to nobody else, so its group can still be killed
    // safely.
    while waitid(P_PID, id_t(pid), &info, WEXITED | WNOWAIT) != 0, errno == EINTR {}
    var status: Int32 = 0
    let fate = state.withLock { state -> State in
      kill(-pid, SIGKILL)
      while waitpid(pid, &status, 0) < 0, errno == EINTR {}
      defer { state = .over }
      return state
    }
    if case .ending(let why, _) = fate { throw why }
    try judge(status)
  }

  private func judge(_ status: Int32) throws(BinderyFailure) {
    let signal = status & 0x7F
    if signal == SIGXCPU { throw .tooSlow(program) }
    if signal == SIGXFSZ { throw .tooBig(program) }
    let code = (status >> 8) & 0xFF
    guard signal != 0 || code != 0 else { return }
    let words = complaint
    // GHC exits with 251 when its heap is full; Python says so in its last line.
    let isFull =
      code == 251 || ["MemoryError", "File too large", "Cannot allocate memory", "out of memory"].contains { words.contains($0) }
    if isFull { throw .tooBig(program) }
    // We did not kill it: the kernel did, for lack of memory.
    if signal == SIGKILL { throw .tooBig(program) }
    throw .refused(program, said: "\(code == 0 ? "signal \(signal)" : "\(code)") \(ChildProcess.own(words))")
  }

  private var complaint: String {
    guard let file = FileHandle(forReadingAtPath: "\(folder)/\(ChildProcess.complaints)") else { return "" }
    defer { try? file.close() }
    let end = (try? file.seekToEnd()) ?? 0
    try? file.seek(toOffset: end > 4_096 ? end - 4_096 : 0)
    return String(decoding: (try? file.readToEnd()) ?? Data(), as: UTF8.self)
  }

  /// The program's own words, up to where it begins to quote the document.
  private static func own(_ words: String) -> String {
    String(words.prefix { $0 != ":" && $0 != "\"" && $0 != "'" && $0 != "\n" && $0.isASCII }.prefix(80))
  }

  static let complaints = ".complaints"
}

extension ChildProcess {
  private func started() throws(BinderyFailure) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addchdir_np(&actions, folder)
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 2, "\(folder)/\(ChildProcess.complaints)", O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    // The process inherits no sockets of visitors and no database.
    posix_spawn_file_actions_addclosefrom_np(&actions, 3)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    var every = sigset_t()
    sigemptyset(&none)
    sigfillset(&every)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &every)
    // A language so that text is UTF-8, an empty home, a fixed date, Python's path for our patch, and proxies that lead
    // nowhere.
    let environment = [
      "LC_ALL=C.UTF-8", "HOME=\(folder)", "TMPDIR=\(folder)", "PATH=/usr/bin:/bin", "PYTHONPATH=\(folder)",
      "SOURCE_DATE_EPOCH=\(today)", "http_proxy=http://127.0.0.1:9", "https_proxy=http://127.0.0.1:9",
      "ftp_proxy=http://127.0.0.1:9",
    ]
    var pid: pid_t = 0
    let failed = withWords(command) { words in
      withWords(environment) { environment in posix_spawn(&pid, command[0], &actions, &attributes, words, environment) }
    }
    guard failed == 0 else { throw .machine("spawn \(failed)") }
    return pid
  }
}

/// Strings as a C function takes them, valid during the call.
private func withWords<T>(_ words: [String], _ use: ([UnsafeMutablePointer<CChar>?]) -> T) -> T {
  let pointers: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
  defer { pointers.forEach { free($0) } }
  return use(pointers)
}
