package org.ligne.cli.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.ligne.cli.report.ProjectPlace;
import org.ligne.cli.text.UsageException;
import org.ligne.exchange.ExchangeException;
import org.ligne.exchange.FileNames;

/**
 * The file a report is to go to.
 *
 * @param folder its folder
 * @param name its name
 */
record ReportFile(Destination folder, String name) {
  private static final String WHOLE = "report";
  private static final String SUFFIX = ".report.html";
  private static final String PLAIN = ".html";

  /**
   * The file the user names, in a folder the user names, or in the folder where schedules go.
   *
   * @throws UsageException if it cannot be a file
   */
  static ReportFile of(Optional<String> wish, Optional<String> campaign, ProjectPlace project)
      throws UsageException {
    String own = campaign.map(ReportFile::named).orElse(WHOLE + PLAIN);
    if (wish.isEmpty()) {
      return new ReportFile(Destination.of(wish, project), own);
    }
    Path path = Destination.path(wish.get());
    if (Files.isDirectory(path) || path.getFileName() == null) {
      return new ReportFile(Destination.of(wish.get()), own);
    }
    Path parent = path.getParent();
    String folder = parent == null ? "" : parent.toString();
    return new ReportFile(Destination.of(folder), path.getFileName().toString());
  }

  private static String named(String campaign) {
    return FileNames.assign(Map.of(campaign, campaign), SUFFIX).get(campaign) + SUFFIX;
  }

  /**
   * Writes it whole.
   *
   * @return false when it already held exactly this and was left alone
   * @throws ExchangeException if it cannot be written
   */
  boolean write(byte[] content) throws ExchangeException {
    return folder.open().write(name, content);
  }

  /** As the user would write it. */
  String shown() {
    return folder.shown(name);
  }
}
