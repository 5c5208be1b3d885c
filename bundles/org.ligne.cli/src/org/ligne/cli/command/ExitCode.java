package org.ligne.cli.command;

/** What the command tells the shell, from harmless to serious. */
public enum ExitCode {
  /** Done; there may be warnings. */
  FINE(0),
  /** Two plans differ, and the user wants the shell to know. */
  DIFFERENT(5),
  /** The plan cannot be kept as it is written; what found a place was still reported. */
  INFEASIBLE(3),
  /** The files have errors, or one of them could not be read or written. */
  ERRORS(1),
  /** The command line asks for something that does not exist or makes no sense. */
  USAGE(2),
  /** A defect of ours. */
  FAILURE(4);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  /** The number the shell sees. */
  public int number() {
    return number;
  }

  /** The more serious of two. */
  public ExitCode worst(ExitCode other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
