package import Domain

/// A file that is sent along. A form that comes back cannot hold it: whoever corrects something else has to choose it again.
package struct FileField: FormField {
  package let name: String
  package let topic: RefusalTopic?

  package init(_ name: String, about topic: RefusalTopic? = .file) {
    self.name = name
    self.topic = topic
  }

  package func read(_ given: Submission) throws(Malformed) -> Result<SentFile, WrongField> {
    guard let sent = sent(given) else { return .failure(WrongField(.missing)) }
    return .success(sent)
  }

  /// The first file that was chosen in this field and is not empty.
  private func sent(_ given: Submission) -> SentFile? { given.files.first { $0.field == name && !$0.bytes.isEmpty } }

  package func kept(_ given: Submission) -> [(name: String, values: [String])] { [] }
  package var samples: [(name: String, sample: Sample)] { [(name, .file)] }
  /// The same field, with nil when no file was chosen.
  package var ifSent: SentFileField { SentFileField(file: self) }
  /// The same field for any number of files.
  package var each: SentFilesField { SentFilesField(file: self) }
}

/// A file that may be left out.
package struct SentFileField: FormField {
  package let file: FileField
  package var name: String { file.name }
  package var topic: RefusalTopic? { file.topic }

  package func read(_ given: Submission) throws(Malformed) -> Result<SentFile?, WrongField> {
    .success(given.files.first { $0.field == name })
  }

  package func kept(_ given: Submission) -> [(name: String, values: [String])] { [] }
  package var samples: [(name: String, sample: Sample)] { [(name, .file)] }
}

/// Any number of files, each with the path of folders it came from.
package struct SentFilesField: FormField {
  package let file: FileField
  package var name: String { file.name }
  package var topic: RefusalTopic? { file.topic }

  package func read(_ given: Submission) throws(Malformed) -> Result<[SentFile], WrongField> {
    .success(given.files.filter { $0.field == name && !$0.path.isEmpty })
  }

  package func kept(_ given: Submission) -> [(name: String, values: [String])] { [] }
  package var samples: [(name: String, sample: Sample)] { [(name, .file)] }
}
