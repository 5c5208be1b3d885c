package org.ligne.platform.check;

import static org.ligne.model.diagnostic.Severity.ERROR;
import static org.ligne.model.diagnostic.Severity.INFO;
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
  /** An image is not described. 5: path, 6: languages, 7: channels, 8: first of the languages. */
  ALT_MISSING(INFO),
  /** 5: the post, 6: language, 7: channel. */
  TITLE_MISSING(ERROR),
  /**
   * A poll, thread or file of subtitles is for a channel that takes none, or not so many. 5: 0 for
   * a poll, 1 for a thread, 2 for subtitles, 6: the post, 7: channel, 8: largest number.
   */
  PART_NOT_TAKEN(ERROR),
  /**
   * A poll or thread has too much or too little. 5: 0 for answers, 1 for how long they are taken, 2
   * for posts, 6: what it has, 7: what is taken, 8: channel.
   */
  PART_MEASURE(ERROR),
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

  // ---- what a post is made of

  /** 5 and 6: what is never carried together, 7: the post, 8: channel. */
  NEVER_TOGETHER(ERROR),
  /** No program can publish it. 5: the post, 6: channel, 7: how many others like it. */
  PUBLISHED_BY_HAND(INFO),

  // ---- media

  /** Text alone is not accepted. 5: the post, 6: channel. */
  MEDIA_MISSING(ERROR),
  /** 5: kind, 6: count, 7: least number, 8: the post, 9: channel. */
  TOO_FEW_MEDIA(ERROR),
  /** 5: kind, 6: count, 7: largest number, 8: the post, 9: channel. */
  TOO_MANY_MEDIA(ERROR),
  /**
   * A file is too large or too small. 5: path, 6: measure, 7: what it has, 8: what is taken, 9:
   * whether it is too much, 10: width and height to crop or scale it to, 11: to pad it to.
   */
  MEDIA_SIZE(ERROR),
  /** A picture is too wide, high or fine, or not enough. Arguments as for {@link #MEDIA_SIZE}. */
  MEDIA_DIMENSIONS(ERROR),
  /** A picture has another shape. Arguments as for {@link #MEDIA_SIZE}. */
  MEDIA_RATIO(ERROR),
  /** A film plays too long or too short. Arguments as for {@link #MEDIA_SIZE}. */
  MEDIA_DURATION(ERROR),
  /** A film has too many frames or bits for its time. Arguments as for {@link #MEDIA_SIZE}. */
  MEDIA_RATE(ERROR),
  /** A document has too many pages. Arguments as for {@link #MEDIA_SIZE}. */
  MEDIA_PAGES(ERROR),
  /** A file is of another format. 5: path, 7: its format, 8: formats that are taken. */
  MEDIA_FORMAT(ERROR),
  /** A film is encoded otherwise. 5: path, 6: 1 if it is its sound, 7: how, 8: what is taken. */
  MEDIA_CODEC(ERROR),
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
