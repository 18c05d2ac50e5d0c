import Crypto
import Foundation
import Glibc
import Synchronization

/// The key file. All processes that serve one database share it: a lock on it makes them take turns, and each reads it again
/// when it was changed. It is only changed in place: a destroyed entry is overwritten, and a new one goes in a free place or at
/// the end and is on the disk before it is used. So a power failure loses at most a key that nothing was sealed with yet.
final class KeyFile: Sendable {
  enum Keys: Sendable {
    case ring(KeyRing)
    /// A file from before there was a ring: one key, in base64.
    case single(SymmetricKey)
  }

  /// Nil in a test that needs no file.
  let path: String?
  private let keys: Mutex<Keys>
  /// Names of entries that have to be destroyed once the transaction is certain.
  let doomed = Mutex<Set<String>>([])

  init(_ ring: KeyRing) {
    path = nil
    keys = Mutex(.ring(ring))
  }

  /// Opens an existing file. Throws `SealFailure.keyFile` when it cannot be used.
  init(path: String) throws {
    self.path = path
    keys = Mutex(try KeyFile.read(path))
  }

  /// Makes a file where there is none. When another process was sooner, opens its file.
  static func make(at path: String, _ ring: KeyRing) throws -> KeyFile {
    let draft = "\(path).\(ring.mark)"
    try write(ring.bytes, to: draft)
    defer { unlink(draft) }
    // Unlike a rename, a link never replaces a file that appeared meanwhile.
    if link(draft, path) != 0, errno != EEXIST { throw unmade(path) }
    try sync(folderOf: path)
    return try KeyFile(path: path)
  }

  /// The keys as they are now, also when another process changed them.
  func current<T>(_ look: (Keys) throws -> T) throws -> T {
    try keys.withLock { keys in
      if let path { try KeyFile.refresh(&keys, path) }
      return try look(keys)
    }
  }

  /// Changes the ring, and returns when it is on the disk. `body` gives the places that it changed; a place may be new.
  func change(_ body: (inout KeyRing) throws -> [Int]) throws {
    try keys.withLock { keys in
      guard let path else {
        guard case .ring(var ring) = keys else { return }
        _ = try body(&ring)
        return keys = .ring(ring)
      }
      try KeyFile.locked(path) { file in
        guard case .ring(var ring) = try KeyFile.parsed(KeyFile.bytes(of: file, path), path) else { throw SealFailure.notOurs }
        let places = try body(&ring)
        if !places.isEmpty {
          for place in places { try KeyFile.put(ring.slots[place].line, at: place + 1, in: file, path) }
          try KeyFile.sync(file, path)
          ring.changes += 1
          try KeyFile.put(ring.head, at: 0, in: file, path)
          try KeyFile.sync(file, path)
        }
        keys = .ring(ring)
      }
    }
  }

  /// Turns a file with a single key into a ring. The key stays in it as the former one, so that a power failure at any moment
  /// loses nothing.
  func becomeRing(_ make: (SymmetricKey) -> KeyRing) throws {
    try keys.withLock { keys in
      guard let path else { return }
      try KeyFile.locked(path) { file in
        keys = try KeyFile.parsed(KeyFile.bytes(of: file, path), path)
        guard case .single(let key) = keys else { return }
        let ring = make(key)
        let draft = "\(path).\(ring.mark)"
        try KeyFile.write(ring.bytes, to: draft)
        guard rename(draft, path) == 0 else { throw KeyFile.unmade(path) }
        try KeyFile.sync(folderOf: path)
        keys = .ring(ring)
      }
    }
  }
}

// MARK: Reading

extension KeyFile {
  private static func read(_ path: String) throws -> Keys {
    guard let bytes = FileManager.default.contents(atPath: path) else {
      throw SealFailure.keyFile(
        """
        Het sleutelbestand \(path) is niet leesbaar. Geef het terug uit de reservekopie, of maak het leesbaar voor deze \
        gebruiker.
        """
      )
    }
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? NSNumber
    if let mode, mode.intValue & 0o077 != 0 {
      throw SealFailure.keyFile("Anderen kunnen het sleutelbestand \(path) lezen. Doe: chmod 600 \(path)")
    }
    return try parsed(Array(bytes), path)
  }

  private static func parsed(_ bytes: [UInt8], _ path: String) throws -> Keys {
    if bytes.starts(with: KeyRing.title.utf8) {
      do { return .ring(try KeyRing(bytes: bytes)) } catch let damage as KeyRing.Damage {
        throw SealFailure.keyFile(
          """
          Het sleutelbestand \(path) is beschadigd in regel \(damage.line). Geef het terug uit de reservekopie, en doe: kring \
          doctor
          """
        )
      }
    }
    let written = String(decoding: bytes, as: UTF8.self)
    guard let raw = Data(base64Encoded: written.trimmingCharacters(in: .whitespacesAndNewlines)), raw.count == 32 else {
      throw SealFailure.keyFile("Het sleutelbestand \(path) bevat geen sleutel. Geef het terug uit de reservekopie.")
    }
    return .single(SymmetricKey(data: raw))
  }

  /// Reads only the first line to see whether anything changed.
  private static func refresh(_ keys: inout Keys, _ path: String) throws {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else {
      throw SealFailure.keyFile(
        "Het sleutelbestand \(path) is weg, of niet leesbaar. Hangt de map aan? Zet het terug, en doe: kring doctor")
    }
    defer { close(file) }
    var head = [UInt8](repeating: 0, count: KeySlot.width)
    let count = pread(file, &head, head.count, 0)
    if case .ring(let ring) = keys, count == head.count, head == ring.head { return }
    if case .single = keys, count < head.count { return }
    keys = try parsed(bytes(of: file, path), path)
  }

  private static func bytes(of file: Int32, _ path: String) throws -> [UInt8] {
    var (all, piece) = ([UInt8](), [UInt8](repeating: 0, count: 65_536))
    while true {
      let count = pread(file, &piece, piece.count, off_t(all.count))
      guard count >= 0 else {
        throw SealFailure.keyFile("Het sleutelbestand \(path) is niet leesbaar: \(String(cString: strerror(errno))).")
      }
      if count == 0 { return all }
      all += piece.prefix(count)
    }
  }
}

// MARK: Writing

extension KeyFile {
  /// Holds the lock on the file during `body`. If the file was replaced while we waited, the new one is locked.
  private static func locked(_ path: String, _ body: (Int32) throws -> Void) throws {
    while true {
      let file = open(path, O_RDWR | O_CLOEXEC)
      guard file >= 0 else { throw unmade(path) }
      defer { close(file) }
      while flock(file, LOCK_EX) != 0 { guard errno == EINTR else { throw unmade(path) } }
      var (held, there) = (stat(), stat())
      guard fstat(file, &held) == 0, stat(path, &there) == 0, held.st_ino == there.st_ino, held.st_dev == there.st_dev else {
        continue
      }
      return try body(file)
    }
  }

  private static func put(_ line: [UInt8], at place: Int, in file: Int32, _ path: String) throws {
    guard pwrite(file, line, line.count, off_t(place * KeySlot.width)) == line.count else { throw unmade(path) }
  }

  private static func sync(_ file: Int32, _ path: String) throws {
    guard fsync(file) == 0 else { throw unmade(path) }
  }

  private static func write(_ bytes: [UInt8], to path: String) throws {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw unmade(path) }
    defer { close(file) }
    guard Glibc.write(file, bytes, bytes.count) == bytes.count, fsync(file) == 0 else {
      unlink(path)
      throw unmade(path)
    }
  }

  /// A new name in a folder is on the disk once the folder is synced.
  private static func sync(folderOf path: String) throws {
    let file = open(URL(fileURLWithPath: path).deletingLastPathComponent().path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw unmade(path) }
    defer { close(file) }
    try sync(file, path)
  }

  private static func unmade(_ path: String) -> SealFailure {
    .keyFile(
      """
      Het sleutelbestand \(path) kan niet geschreven worden: \(String(cString: strerror(errno))). Is de map beschrijfbaar, en \
      is er ruimte?
      """
    )
  }
}
