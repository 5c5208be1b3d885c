package org.ligne.platform.sent;

import org.ligne.model.campaign.Placement;
import org.ligne.model.line.Channel;
import org.ligne.model.platform.TextField;
import org.ligne.model.platform.TextLimit;
import org.ligne.model.value.LanguageTag;

/** Words of a post, how long they are on a channel as its network counts, and what that leaves. */
public sealed interface Counted permits TextCount, PieceCount {

  /** Which words they are. */
  TextField field();

  /** Their language; where they are for all languages, the channel's first. */
  LanguageTag language();

  /** Which of several: the part of a thread, the medium of a description, the option; from 1. */
  int part();

  /** Whether the post may have several of these, so that the part tells them apart. */
  boolean isNumbered();

  /** Where they go; its channel is known. */
  Placement placement();

  /** A limit in force; it names a greatest length. */
  TextLimit limit();

  /** What is counted. */
  SentText sent();

  /** The length in the limit's unit. */
  int length();

  /** The channel that gets them. */
  default Channel channel() {
    return placement().getChannel();
  }

  /** How much may still be written; below 0 they are too long. */
  default int left() {
    return limit().getMax() - length();
  }

  /** Whether the link of the post is counted with them. */
  default boolean linked() {
    return sent().isLinked();
  }
}
