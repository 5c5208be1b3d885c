package org.ligne.editor.preferences;

import org.ligne.editor.colouring.Style;

/** What users call the styles. */
final class StyleNames {
  private StyleNames() {}

  /** The name of a style given as an object, as label providers do. */
  static String of(Object style) {
    return switch ((Style) style) {
      case KEYWORD -> Messages.keyword;
      case VALUE -> Messages.value;
      case DECLARATION -> Messages.declaration;
      case TEXT -> Messages.text;
      case HASHTAG -> Messages.hashtag;
      case MENTION -> Messages.mention;
      case LINK -> Messages.link;
      case PLACEHOLDER -> Messages.placeholder;
      case COMMENT -> Messages.comment;
      case TASK -> Messages.task;
      case DATE -> Messages.date;
      case NUMBER -> Messages.number;
      case CHANNEL -> Messages.channel;
      case PILLAR -> Messages.pillar;
      case AUDIENCE -> Messages.audience;
      case PERSON -> Messages.person;
      case PHASE -> Messages.phase;
      case CONTENT -> Messages.content;
      case PLATFORM -> Messages.platform;
    };
  }
}
