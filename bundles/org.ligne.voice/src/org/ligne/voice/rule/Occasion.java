package org.ligne.voice.rule;

/**
 * What a post is published as; empty where it is not known.
 *
 * @param channel the channel's name
 * @param language its language tag
 * @param pillar the pillar's name
 * @param format the format's name
 * @param author the kind of its author: the brand, a partner, a user
 */
public record Occasion(
    String channel, String language, String pillar, String format, String author) {
  /** Nothing is known. */
  public static final Occasion UNKNOWN = new Occasion("", "", "", "", "");
}
