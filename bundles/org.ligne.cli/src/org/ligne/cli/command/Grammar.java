package org.ligne.cli.command;

import java.util.List;
import org.ligne.cli.text.UsageException;
import org.ligne.cli.text.Words;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** What a command line may look like: all commands with their options, in one language. */
public final class Grammar {
  private final CommandLine line;

  private Grammar(CommandLine line) {
    this.line = line;
  }

  /** The grammar with its help texts in a language. */
  public static Grammar in(Words words) {
    CommandSpec root = spec("ligne", words);
    root.addOption(
        OptionSpec.builder("-V", "--version")
            .type(boolean.class)
            .arity("0")
            .versionHelp(true)
            .description(Usage.escape(words.text("usage.version")))
            .build());
    new Usage(root, words, "ligne").common();
    for (Command command : Commands.all()) {
      CommandSpec spec = spec(command.name(), words);
      Usage usage = new Usage(spec, words, command.name());
      command.declare(usage);
      usage.common();
      root.addSubcommand(command.name(), spec);
    }
    return new Grammar(new CommandLine(root).setInterpolateVariables(false));
  }

  private static CommandSpec spec(String name, Words words) {
    CommandSpec spec = CommandSpec.create().name(name);
    spec.usageMessage(
        new UsageMessageSpec()
            .synopsisHeading(words.text("usage.synopsis") + " ")
            .synopsisSubcommandLabel(words.text("usage.command"))
            .descriptionHeading("%n")
            .description(Usage.escape(words.text(name + ".about")))
            .parameterListHeading("%n" + words.text("usage.arguments") + "%n")
            .optionListHeading("%n" + words.text("usage.options") + "%n")
            .commandListHeading("%n" + words.text("usage.commands") + "%n")
            .footerHeading("%n")
            .footer(Usage.escape(words.text(name + ".footer")).split("\n"))
            .sortOptions(false)
            .sortSynopsis(false));
    spec.parser().expandAtFiles(false).trimQuotes(false);
    return spec;
  }

  /**
   * Reads a command line.
   *
   * @throws UsageException if it does not follow the grammar
   */
  public Invocation read(List<String> arguments) throws UsageException {
    try {
      ParseResult result = line.parseArgs(arguments.toArray(String[]::new));
      return Invocation.of(result);
    } catch (ParameterException e) {
      throw Mistakes.in(e);
    }
  }

  /** The help of a command, or of all where the name is that of none. */
  public String help(String command, boolean colors, int columns) {
    CommandLine subject = line.getSubcommands().getOrDefault(command, line);
    subject.setUsageHelpWidth(columns);
    return subject.getUsageMessage(colors ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF);
  }
}
