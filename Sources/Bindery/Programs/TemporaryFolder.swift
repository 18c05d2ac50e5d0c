import Foundation
import Glibc

/// A temporary folder for one process, readable by nobody else. Whoever makes one removes it.
struct TemporaryFolder: Sendable {
  let path: String

  /// - Parameter base: the folder in which it is made.
  init(in base: String) throws(BinderyFailure) {
    var name = Array("\(base)/\(TemporaryFolder.prefix)\(getpid())-XXXXXX".utf8CString)
    guard mkdtemp(&name) != nil else { throw .machine("folder \(errno)") }
    path = String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  func put(_ bytes: [UInt8], as name: String) throws(BinderyFailure) {
    guard FileManager.default.createFile(atPath: "\(path)/\(name)", contents: Data(bytes), attributes: [.posixPermissions: 0o600])
    else {
      throw .machine("full")
    }
  }

  func take(_ name: String) -> [UInt8]? { FileManager.default.contents(atPath: "\(path)/\(name)").map { Array($0) } }

  func remove() { try? FileManager.default.removeItem(atPath: path) }

  private static let prefix = "kring-"

  /// Removes what a killed server left behind: folders with the number of a process that no longer exists.
  static func sweep(_ base: String) {
    for name in (try? FileManager.default.contentsOfDirectory(atPath: base)) ?? [] where name.hasPrefix(prefix) {
      let parts = name.dropFirst(prefix.count).split(separator: "-")
      guard parts.count == 2, parts[1].count == 6, let owner = pid_t(parts[0]), kill(owner, 0) != 0, errno == ESRCH else {
        continue
      }
      try? FileManager.default.removeItem(atPath: "\(base)/\(name)")
    }
  }
}
