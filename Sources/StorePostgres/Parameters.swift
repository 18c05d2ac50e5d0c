import Store

/// The values of one statement as libpq wants them: one block of memory, and a pointer to each value in it.
struct Parameters {
  private var memory: [UInt8] = []
  /// Where each value begins. Nil for NULL.
  private var places: [Int?] = []
  private var lengths: [Int32] = []
  private var formats: [Int32] = []

  /// Throws `StoreError.broken` for a text with a zero byte, which PostgreSQL cannot keep.
  init(_ values: [Value]) throws(StoreError) {
    places.reserveCapacity(values.count)
    for value in values {
      let start = memory.count
      switch value {
      case .null: break
      case .text(let text): memory += text.utf8
      case .integer(let number): memory += "\(number)".utf8
      case .flag(let flag): memory.append(UInt8(ascii: flag ? "t" : "f"))
      case .bytes(let bytes): memory += bytes
      }
      let isBytes = if case .bytes = value { true } else { false }
      guard isBytes || !memory[start...].contains(0) else { throw .broken("a text holds a zero byte") }
      places.append(value == .null ? nil : start)
      lengths.append(Int32(memory.count - start))
      formats.append(isBytes ? 1 : 0)  // bytes travel as they are, everything else as text
      memory.append(0) // libpq wants a zero after a text, and an address for an empty value: no address means NULL
    }
  }

  typealias Pointers = UnsafePointer<UnsafePointer<CChar>?>

  /// Calls `body` with the number of values and what libpq asks for each: pointer, length, format.
  func lent<T>(_ body: (Int32, Pointers?, UnsafePointer<Int32>?, UnsafePointer<Int32>?) -> T) -> T {
    memory.withUnsafeBytes { memory in
      let letters = memory.assumingMemoryBound(to: CChar.self).baseAddress
      let pointers = places.map { place in place.flatMap { letters?.advanced(by: $0) } }
      return pointers.withUnsafeBufferPointer { pointers in
        body(Int32(pointers.count), pointers.baseAddress, lengths, formats)
      }
    }
  }
}
