import Domain
import NIOCore
import Pages
import Rooms
import Vocabulary

/// Files that the organisation keeps, for whoever may read the page that they belong to.
extension Reception {
  var files: [Entrance] {
    [
      .get(Place.storedFile, .reader) { visit, reader, name in
        let given: (file: StoredFile, bytes: [UInt8])
        do { given = try await house.look(as: reader) { room in try room.file(name) } } catch let difference as FileDiffers {
          damagedFiles.tell(of: difference, visit)
          throw NotFound()
        }
        let (file, content) = (given.file, ByteBuffer(bytes: given.bytes))
        // Only a picture is shown within a page, and the room judged by its bytes that it is one.
        if file.kind.isPicture { return .picture(content, type: file.kind.mediaType) }
        return .file(content, type: file.kind.mediaType, name: file.name)
      }
    ]
  }
}
