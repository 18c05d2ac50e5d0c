import Forms

extension FormState {
  /// A form as somebody filled it in, by the names of its inputs.
  init(_ typed: [String: String]) {
    self.init()
    for (name, value) in typed { keep([value], in: name) }
  }
}
