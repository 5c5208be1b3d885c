package org.ligne.cli.text;

import java.util.List;

/**
 * The command line asks for something that does not exist or makes no sense. The message key names
 * what is wrong, the same key with {@code .mend} how to mend it; both take the same arguments.
 */
public final class UsageException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String key;
  private final transient List<Object> arguments;

  /** Says what is wrong by the key of its message. */
  public UsageException(String key, Object... arguments) {
    super(key);
    this.key = key;
    this.arguments = List.of(arguments);
  }

  /** What is wrong. */
  public String text(Words words) {
    return words.text(key, arguments.toArray());
  }

  /** How to mend it. */
  public String mend(Words words) {
    return words.text(key + ".mend", arguments.toArray());
  }
}
