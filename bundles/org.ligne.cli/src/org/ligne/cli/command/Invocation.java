package org.ligne.cli.command;

import java.util.Optional;
import picocli.CommandLine.ParseResult;

/**
 * A command line that follows the grammar.
 *
 * @param command name of the command, or empty when there is none
 * @param arguments what stands behind it, or behind {@code ligne} when there is none
 * @param help whether its help is wanted
 * @param version whether the version is wanted
 * @param quiet whether only problems are to be told
 */
public record Invocation(
    Optional<String> command, Arguments arguments, boolean help, boolean version, boolean quiet) {

  static Invocation of(ParseResult root) {
    ParseResult last = root.hasSubcommand() ? root.subcommand() : root;
    return new Invocation(
        root.hasSubcommand() ? Optional.of(last.commandSpec().name()) : Optional.empty(),
        new Arguments(last),
        root.isUsageHelpRequested() || last.isUsageHelpRequested(),
        root.isVersionHelpRequested(),
        root.hasMatchedOption("--quiet") || last.hasMatchedOption("--quiet"));
  }
}
