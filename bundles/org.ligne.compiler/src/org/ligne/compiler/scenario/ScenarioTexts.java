package org.ligne.compiler.scenario;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ligne.compiler.load.Project;
import org.ligne.compiler.load.Source;
import org.ligne.compiler.load.Texts;
import org.ligne.compiler.load.UnreadableSourceException;
import org.ligne.dsl.edit.Edits;
import org.ligne.dsl.edit.Page;

/** The texts of a project with some changes made in memory. */
final class ScenarioTexts implements Texts {
  private final Texts texts;
  private final Map<Path, String> changed;

  private ScenarioTexts(Texts texts, Map<Path, String> changed) {
    this.texts = texts;
    this.changed = changed;
  }

  /** What a project's texts are with changes. */
  static ScenarioTexts of(Texts texts, Project project, Edits edits) {
    Map<Path, String> changed = new LinkedHashMap<>();
    for (Page page : edits.pages()) {
      project.sources().stream()
          .filter(source -> source.resource() == page.resource() && source.path() != null)
          .findFirst()
          .ifPresent(source -> changed.put(source.path(), applied(source, page, edits)));
    }
    return new ScenarioTexts(texts, changed);
  }

  private static String applied(Source source, Page page, Edits edits) {
    return edits.applied(page, source.text().text());
  }

  /** The files that are otherwise, each with its new text. */
  Map<Path, String> changed() {
    return changed;
  }

  @Override
  public List<Path> in(Path folderOrFile) {
    return texts.in(folderOrFile);
  }

  @Override
  public String read(Path file) throws UnreadableSourceException {
    String text = changed.get(file);
    return text == null ? texts.read(file) : text;
  }
}
