package org.ligne.cli.command;

import org.ligne.cli.console.Console;
import org.ligne.cli.text.UsageException;

/**
 * One word behind {@code ligne}. Instances are made at every start, so they are light: the compiler
 * and whatever else takes time to load is only touched when the command runs.
 */
public interface Command {

  /** The word; its texts have it as the beginning of their keys. */
  String name();

  /** Declares arguments and options. */
  void declare(Usage usage);

  /**
   * Does it.
   *
   * @throws UsageException if the command line makes no sense
   */
  ExitCode run(Arguments arguments, Console console) throws UsageException;
}
