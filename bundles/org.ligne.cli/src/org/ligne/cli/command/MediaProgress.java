package org.ligne.cli.command;

import org.ligne.cli.console.Console;
import org.ligne.compiler.media.Onlooker;

/**
 * Shows on the console how many files of media are opened, and stops that when the user has had
 * enough.
 *
 * @param console where to
 * @param project whose files they are
 */
record MediaProgress(Console console, String project) implements Onlooker {

  @Override
  public boolean isCancelled() {
    return console.interrupted();
  }

  @Override
  public void opened(int files, int all) {
    console.progress(console.words().text("progress.media", project, files, all));
  }
}
