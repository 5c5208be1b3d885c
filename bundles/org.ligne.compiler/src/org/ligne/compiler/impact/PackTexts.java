package org.ligne.compiler.impact;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ligne.compiler.load.Texts;
import org.ligne.compiler.load.UnreadableSourceException;

/**
 * The texts of a project with some left out, some replaced and some added. What is added stands in
 * the project's folder under names nobody uses, so that every system can name it from there.
 *
 * @param texts where the others come from
 * @param place the project's folder, or its only file
 * @param hidden what is left out
 * @param replaced texts that stand in for others
 * @param added texts by the names they get
 */
record PackTexts(
    Texts texts, Path place, Set<Path> hidden, Map<Path, String> replaced, Map<Path, String> added)
    implements Texts {

  @Override
  public List<Path> in(Path folderOrFile) {
    List<Path> files = new ArrayList<>(texts.in(folderOrFile));
    files.removeIf(file -> hidden.contains(file.normalize()));
    if (folderOrFile.equals(place)) {
      files.addAll(added.keySet());
    }
    return files;
  }

  @Override
  public String read(Path file) throws UnreadableSourceException {
    String own = added.get(file);
    String other = own == null ? replaced.get(file) : own;
    return other == null ? texts.read(file) : other;
  }
}
