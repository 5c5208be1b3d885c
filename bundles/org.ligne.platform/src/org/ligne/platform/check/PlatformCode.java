package org.ligne.platform.check;

import static org.ligne.model.diagnostic.Severity.ERROR;
import static org.ligne.model.diagnostic.Severity.WARNING;

import org.ligne.model.diagnostic.DiagnosticCode;
import org.ligne.model.diagnostic.Severity;

/**
 * What is found when posts are held against the rules of their networks. Errors become warnings
 * where the evidence is weak. The arguments of codes about a limit begin with those of {@link
 * Evidence} (0 to 4); the comments give the rest.
 */
public enum PlatformCode implements DiagnosticCode {
  // ---- networks and formats

  /** The network needs special access or a person. 0: platform, 1: its note. */
  PLATFORM_LIMITED(WARNING),
  /** The network is no longer offered. 0: platform, 1: its note. */
  PLATFORM_RETIRED(WARNING),
  /** No format is named and the network has no default. 0: platform, 1: the formats there are. */
  NO_USABLE_FORMAT(ERROR),

  // ---- texts

  /**
   * 5: field, 6: language, 7: count, 8: limit, 9: unit, 10: link added, 11: channel, 12: excess.
   */
  TEXT_TOO_LONG(ERROR),
  /** Arguments as for {@link #TEXT_TOO_LONG}. */
  ALT_TOO_LONG(ERROR),
  /** 5: the post, 6: language, 7: channel. */
  TITLE_MISSING(ERROR),
  /** A text is written for a channel that shows none. 5: field, 6: channel. */
  TEXT_NOT_SHOWN(WARNING),
  /** 5: count, 6: limit, 7: language, 8: channel. */
  TOO_MANY_HASHTAGS(ERROR),
  /** 5: count, 6: limit, 7: language, 8: channel. */
  TOO_MANY_MENTIONS(ERROR),
  /** 5: count, 6: limit, 7: language, 8: channel. */
  TOO_MANY_LINKS(ERROR),
  /** 5: link, 6: what becomes of it, 7: language, 8: channel. */
  LINK_NOT_CLICKABLE(WARNING),
  /** 5: link, 6: channel. */
  LINK_REFUSED(ERROR),

  // ---- media

  /** Text alone is not accepted. 5: the post, 6: channel. */
  MEDIA_MISSING(ERROR),
  /** 5: kind, 6: count, 7: least number, 8: the post, 9: channel. */
  TOO_FEW_MEDIA(ERROR),
  /** 5: kind, 6: count, 7: largest number, 8: the post, 9: channel. */
  TOO_MANY_MEDIA(ERROR),
  /** The name of a file does not tell what it is. 0: path. */
  FILE_KIND_UNKNOWN(WARNING);

  private final Severity severity;

  PlatformCode(Severity severity) {
    this.severity = severity;
  }

  @Override
  public Severity severity() {
    return severity;
  }

  @Override
  public String bundleName() {
    return "org.ligne.platform.check.messages";
  }
}
