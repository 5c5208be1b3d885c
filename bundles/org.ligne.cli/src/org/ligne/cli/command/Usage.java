package org.ligne.cli.command;

import java.util.Locale;
import org.ligne.cli.text.Words;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Declares what a command takes. Declared by calls rather than annotations, because reading those
 * by reflection is what makes most of a command line's start.
 */
public final class Usage {
  private final CommandSpec spec;
  private final Words words;
  private final String prefix;

  Usage(CommandSpec spec, Words words, String prefix) {
    this.spec = spec;
    this.words = words;
    this.prefix = prefix;
  }

  /** An option without a value, described under {@code prefix.option}. */
  public Usage flag(String key, String... names) {
    spec.addOption(
        OptionSpec.builder(names).type(boolean.class).arity("0").description(text(key)).build());
    return this;
  }

  /** An option with a value that has a label of its own, or is the list of its choices. */
  public Usage option(String key, String label, String... names) {
    spec.addOption(
        OptionSpec.builder(names)
            .type(String.class)
            .paramLabel(label)
            .description(text(key))
            .build());
    return this;
  }

  /** An option with a value that may be there several times. */
  public Usage repeated(String key, String label, String... names) {
    spec.addOption(
        OptionSpec.builder(names)
            .type(String[].class)
            .arity("1")
            .paramLabel(label)
            .description(text(key))
            .build());
    return this;
  }

  /** An option that must be there. */
  public Usage required(String key, String label, String... names) {
    spec.addOption(
        OptionSpec.builder(names)
            .type(String.class)
            .required(true)
            .paramLabel(label)
            .description(text(key))
            .build());
    return this;
  }

  /** The next argument without a name. */
  public Usage argument(String label) {
    String index = String.valueOf(spec.positionalParameters().size());
    return positional(label, index, "1", true);
  }

  /** The one argument without a name, which may be left out. */
  public Usage optionalArgument(String label) {
    return positional(label, "0", "0..1", false);
  }

  /** Arguments without a name, one or more. */
  public Usage arguments(String label) {
    return positional(label, "0..*", "1..*", true);
  }

  /** The last arguments without a name, any number of them. */
  public Usage moreArguments(String label) {
    String index = spec.positionalParameters().size() + "..*";
    return positional(label, index, "0..*", false);
  }

  private Usage positional(String label, String index, String arity, boolean required) {
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel(label)
            .index(index)
            .arity(arity)
            .required(required)
            .type(String[].class)
            .description(text(label.toLowerCase(Locale.ROOT)))
            .build());
    return this;
  }

  /** What every command takes. */
  void common() {
    option("lang", "en|fr", "--lang");
    option("color", "auto|always|never", "--color");
    flag("quiet", "-q", "--quiet");
    spec.addOption(
        OptionSpec.builder("-h", "--help")
            .type(boolean.class)
            .arity("0")
            .usageHelp(true)
            .description(text("help"))
            .build());
  }

  /** The command's own text of that key, else the one all commands share. */
  private String text(String key) {
    String own = prefix + "." + key;
    return escape(words.text(words.has(own) ? own : "usage." + key));
  }

  /** Descriptions are format strings to picocli. */
  static String escape(String text) {
    return text.replace("%", "%%");
  }
}
