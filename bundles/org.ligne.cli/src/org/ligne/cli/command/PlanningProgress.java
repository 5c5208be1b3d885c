package org.ligne.cli.command;

import org.ligne.cli.console.Console;
import org.ligne.compiler.media.Onlooker;
import org.ligne.planning.Progress;

/**
 * Shows on the console how far planning is, and stops it when the user has had enough.
 *
 * @param console where to
 * @param project what is planned
 */
record PlanningProgress(Console console, String project) implements Progress, Onlooker {

  @Override
  public boolean isCancelled() {
    return console.interrupted();
  }

  @Override
  public void opened(int files, int all) {
    new MediaProgress(console, project).opened(files, all);
  }

  @Override
  public void worked(int placed, int entries) {
    console.progress(console.words().text("progress.planning", project, placed, entries));
  }
}
