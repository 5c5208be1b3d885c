package org.ligne.ui.export;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ligne.compiler.schedule.Portion;
import org.ligne.editor.connection.UiLanguage;
import org.ligne.exchange.ExportOptions;
import org.ligne.exchange.Exporter;
import org.ligne.exchange.Exporters;
import org.ligne.ui.base.Now;

/**
 * What the user wants exported, and how.
 *
 * @param formats names of formats
 * @param folder where to, as typed; a relative path begins at the project
 * @param unapproved whether what lacks an approval leaves too
 * @param now whether times are held against this moment
 * @param portion which part of the schedules
 */
record Choice(
    List<String> formats, String folder, boolean unapproved, boolean now, Portion portion) {
  /** What nobody has chosen yet. */
  static final Choice FIRST = new Choice(List.of("csv", "ical"), "out", false, true, Portion.WHOLE);

  /** Keeps the list from changing later. */
  Choice {
    formats = List.copyOf(formats);
  }

  /** The exporters, in the order they are shown. */
  List<Exporter> exporters() {
    return Exporters.all().stream().filter(each -> formats.contains(each.name())).toList();
  }

  /** The folder to write to; empty if what is typed cannot be one. */
  Optional<Path> folder(Path project) {
    try {
      return folder.isBlank()
          ? Optional.empty()
          : Optional.of(project.resolve(folder.strip()).normalize());
    } catch (InvalidPathException e) {
      return Optional.empty(); // which is what the page says
    }
  }

  ExportOptions options() {
    return new ExportOptions(unapproved, now ? Now.instant() : null, UiLanguage.locale());
  }

  Choice with(Portion other) {
    return new Choice(formats, folder, unapproved, now, other);
  }
}
