package org.ligne.cli.command;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ligne.cli.text.UsageException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in our words, in both languages, what picocli says in English only. */
final class Mistakes {
  private Mistakes() {}

  static UsageException in(ParameterException mistake) {
    String command = mistake.getCommandLine().getCommandSpec().qualifiedName();
    return switch (mistake) {
      case UnmatchedArgumentException e -> unmatched(e, command);
      case MissingParameterException e when !e.getMissing().isEmpty() ->
          new UsageException("argument-missing", labels(e.getMissing()), command);
      case OverwrittenOptionException e ->
          new UsageException("option-twice", label(e.getOverwritten()), command);
      default -> new UsageException("not-understood", mistake.getMessage(), command);
    };
  }

  private static UsageException unmatched(UnmatchedArgumentException mistake, String command) {
    String word = mistake.getUnmatched().getFirst();
    CommandSpec spec = mistake.getCommandLine().getCommandSpec();
    if (mistake.isUnknownOption()) {
      // What follows the equals sign is the value.
      return unknown("option-unknown", word.split("=", 2)[0], command, spec.optionsMap().keySet());
    }
    return spec.subcommands().isEmpty()
        ? new UsageException("argument-unknown", word, command)
        : unknown("command-unknown", word, command, spec.subcommands().keySet());
  }

  private static UsageException unknown(
      String key, String word, String command, Set<String> known) {
    List<String> near = Nearest.to(word, known);
    return near.isEmpty()
        ? new UsageException(key, word, command)
        : new UsageException(key + ".near", word, command, String.join(", ", near));
  }

  private static String labels(List<ArgSpec> missing) {
    return missing.stream().map(Mistakes::label).collect(Collectors.joining(", "));
  }

  private static String label(ArgSpec argument) {
    return argument instanceof OptionSpec option
        ? option.longestName() + " " + option.paramLabel()
        : argument.paramLabel();
  }
}
