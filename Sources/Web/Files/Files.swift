import Domain
import NIOCore
import Pages
import Rooms
import Vocabulary

/// Files that the organisation keeps, for whoever may read the page that they belong to.
extension Reception {
  var files: [Entrance] {
    [
      .reader(.get, .storedFile) { visit, reader in
        let name = try visit.name("stuk")
        let (file, bytes) = try await house.look(as: reader) { room in try room.file(name) }
        let content = ByteBuffer(bytes: bytes)
        // Judged again by its bytes: whatever the database says, nothing else is ever shown within a page.
        if file.kind.isPicture, FileKind(of: bytes) == file.kind { return .picture(content, type: file.kind.mediaType) }
        return .file(content, type: file.kind.mediaType, name: file.name)
      }
    ]
  }
}
