package org.ligne.cli.command;

import java.util.List;

/** The one place where commands are known by name. */
public final class Commands {
  private static final List<Command> ALL =
      List.of(
          new CheckCommand(),
          new CountCommand(),
          new CompileCommand(),
          new TestCommand(),
          new ExplainCommand(),
          new CompareCommand(),
          new PromoteCommand(),
          new PlanCommand(),
          new DiffCommand(),
          new ImpactCommand(),
          new ExportCommand(),
          new ReportCommand(),
          new FormatCommand(),
          new NewCommand(),
          new PlatformsCommand(),
          new FormatsCommand(),
          new LspCommand());

  private Commands() {}

  /** All commands, in the order help shows them. */
  public static List<Command> all() {
    return ALL;
  }

  /** The command of that name. */
  public static Command named(String name) {
    return ALL.stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
  }
}
