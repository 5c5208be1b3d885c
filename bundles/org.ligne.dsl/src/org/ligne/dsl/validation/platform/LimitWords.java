package org.ligne.dsl.validation.platform;

import org.ligne.model.platform.CropLimit;
import org.ligne.model.platform.FoldLimit;
import org.ligne.model.platform.HashtagLimit;
import org.ligne.model.platform.Limit;
import org.ligne.model.platform.LinkLimit;
import org.ligne.model.platform.MediaKind;
import org.ligne.model.platform.MediaLimit;
import org.ligne.model.platform.MentionLimit;
import org.ligne.model.platform.TextLimit;
import org.ligne.model.platform.TextOnlyLimit;

/** What a limit limits, in the words of the language; the same words mean the same thing. */
final class LimitWords {
  private LimitWords() {}

  static String of(Limit limit) {
    return switch (limit) {
      case TextLimit text -> text.getField().getLiteral();
      case FoldLimit fold -> fold.getField().getLiteral() + " folds";
      case MediaLimit media -> media(media.getKind());
      case CropLimit crop -> media(crop.getKind()) + " cropped";
      case TextOnlyLimit textOnly -> "text-only";
      case HashtagLimit hashtags -> "hashtags";
      case MentionLimit mentions -> "mentions";
      case LinkLimit links -> "links";
      default -> limit.eClass().getName();
    };
  }

  private static String media(MediaKind kind) {
    return switch (kind) {
      case MEDIA -> "media";
      case IMAGE -> "images";
      case VIDEO -> "videos";
      case DOCUMENT -> "documents";
    };
  }
}
