package org.ligne.compiler.load;

import java.nio.file.Path;
import java.util.List;

/**
 * Where a project's texts come from: the disk, or something in front of it such as open editors.
 */
public interface Texts {
  /** What is on the disk. */
  Texts ON_DISK =
      new Texts() {
        @Override
        public List<Path> in(Path folderOrFile) {
          return SourceFiles.in(folderOrFile);
        }

        @Override
        public String read(Path file) throws UnreadableSourceException {
          return SourceReader.read(file);
        }
      };

  /**
   * The .ligne files of a folder and of those below it, in the order of their relative paths; a
   * single file is its own list.
   */
  List<Path> in(Path folderOrFile);

  /**
   * The whole text of a file.
   *
   * @throws UnreadableSourceException if it cannot be read or is not UTF-8
   */
  String read(Path file) throws UnreadableSourceException;
}
