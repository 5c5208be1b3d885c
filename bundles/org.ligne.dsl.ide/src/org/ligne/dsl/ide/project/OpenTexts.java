package org.ligne.dsl.ide.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.ligne.compiler.load.Texts;
import org.ligne.compiler.load.UnreadableSourceException;

/** The texts of open editors, in front of those on disk. Not to be changed while it is read. */
public final class OpenTexts implements Texts {
  private final Map<Path, TextDocument> open = new TreeMap<>();

  /** A copy that stays as it is. */
  public OpenTexts copy() {
    OpenTexts copy = new OpenTexts();
    copy.open.putAll(open);
    return copy;
  }

  void put(Path file, TextDocument text) {
    open.put(file, text);
  }

  void remove(Path file) {
    open.remove(file);
  }

  /** The open files, in the order of their paths. */
  Set<Path> files() {
    return open.keySet();
  }

  /** The open text of an address, or null. */
  TextDocument of(URI uri) {
    Path file = Uris.path(uri);
    return file == null ? null : open.get(file);
  }

  /** Files that an editor holds belong to their folder even if the disk has lost them. */
  @Override
  public List<Path> in(Path folderOrFile) {
    List<Path> onDisk = ON_DISK.in(folderOrFile);
    Stream<Path> onlyOpen =
        open.keySet().stream()
            .filter(file -> file.startsWith(folderOrFile) && !file.equals(folderOrFile))
            .filter(file -> !onDisk.contains(file) && isSeen(folderOrFile.relativize(file)));
    return Stream.concat(onDisk.stream(), onlyOpen).toList();
  }

  private static boolean isSeen(Path relative) {
    int folders = relative.getNameCount() - 1;
    return Stream.iterate(0, i -> i + 1)
        .limit(folders)
        .noneMatch(i -> relative.getName(i).toString().startsWith("."));
  }

  @Override
  public String read(Path file) throws UnreadableSourceException {
    TextDocument text = open.get(file);
    return text == null ? ON_DISK.read(file) : text.getContents();
  }
}
