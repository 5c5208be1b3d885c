package org.ligne.cli.command;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.ligne.cli.text.UsageException;
import org.ligne.planning.bound.Effort;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParseResult;

/** What the user wrote behind a command. */
public final class Arguments {
  /** How much a solver may add to a plan, the usual first. */
  static final List<String> EFFORTS = List.of("normal", "quick", "thorough");

  private final ParseResult result;

  /** What the parser found behind one command. */
  Arguments(ParseResult result) {
    this.result = result;
  }

  /** Whether an option without a value is there. */
  public boolean has(String option) {
    return result.hasMatchedOption(option);
  }

  /** The value of an option, if it is there. */
  public Optional<String> value(String option) {
    return Optional.ofNullable(result.matchedOptionValue(option, null));
  }

  /** The values of an option that may be there several times, in order. */
  public List<String> values(String option) {
    String[] values = result.matchedOptionValue(option, new String[0]);
    return List.of(values);
  }

  /** The arguments without a name, in order. */
  public List<String> plain() {
    return result.commandSpec().positionalParameters().stream()
        .map(ArgSpec::<String[]>getValue)
        .filter(Objects::nonNull)
        .flatMap(Arrays::stream)
        .toList();
  }

  /**
   * The value of an option that takes one of a few words; the first where it is not there.
   *
   * @throws UsageException for any other word
   */
  public String choice(String option, List<String> choices) throws UsageException {
    String word = value(option).orElse(choices.getFirst());
    if (!choices.contains(word)) {
      throw new UsageException("choice-unknown", option, word, String.join(", ", choices));
    }
    return word;
  }

  /**
   * How much a solver may add to a plan.
   *
   * @throws UsageException for an unknown word
   */
  public Effort effort() throws UsageException {
    return Effort.valueOf(choice("--effort", EFFORTS).toUpperCase(Locale.ROOT));
  }

  /**
   * The moment the command is to take for now, if one is given.
   *
   * @throws UsageException if it is not a date and time with a zone
   */
  public Optional<Instant> now() throws UsageException {
    Optional<String> text = value("--now");
    try {
      return text.map(ZonedDateTime::parse).map(ZonedDateTime::toInstant);
    } catch (DateTimeException e) {
      throw new UsageException("now-not-understood", text.orElseThrow());
    }
  }
}
