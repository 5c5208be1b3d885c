package org.ligne.cli.platform;

import org.ligne.cli.text.Words;
import org.ligne.model.common.IntRange;
import org.ligne.model.platform.CropLimit;
import org.ligne.model.platform.FoldLimit;
import org.ligne.model.platform.HashtagLimit;
import org.ligne.model.platform.Limit;
import org.ligne.model.platform.LinkLimit;
import org.ligne.model.platform.MediaLimit;
import org.ligne.model.platform.MentionLimit;
import org.ligne.model.platform.TextLimit;
import org.ligne.model.platform.TextOnlyLimit;

/** Says limits of platforms in words. */
final class LimitWords {
  private final Words words;

  LimitWords(Words words) {
    this.words = words;
  }

  /** What is limited. */
  String subject(Limit limit) {
    return words.text(
        switch (limit) {
          case TextLimit text -> "limit.field." + text.getField().getLiteral();
          case FoldLimit fold -> "limit.fold." + fold.getField().getLiteral();
          case TextOnlyLimit only -> "limit.text-only";
          case MediaLimit media -> "limit.media." + media.getKind().getLiteral();
          case CropLimit crop -> "limit.crop." + crop.getKind().getLiteral();
          case HashtagLimit hashtags -> "limit.hashtags";
          case MentionLimit mentions -> "limit.mentions";
          case LinkLimit links -> "limit.links";
          default -> throw new IllegalArgumentException(limit.eClass().getName());
        });
  }

  /** What is allowed. */
  String rule(Limit limit) {
    return limit.isUnknown()
        ? words.text("limit.unknown")
        : switch (limit) {
          case TextLimit text -> text(text);
          case FoldLimit fold -> fold(fold);
          case TextOnlyLimit only ->
              words.text(only.isAllowed() ? "limit.allowed" : "limit.refused");
          case MediaLimit media -> range(media.getCount());
          case CropLimit crop -> crop(crop);
          case HashtagLimit hashtags -> atMost(hashtags.getMax());
          case MentionLimit mentions -> atMost(mentions.getMax());
          case LinkLimit links -> links(links);
          default -> throw new IllegalArgumentException(limit.eClass().getName());
        };
  }

  private String text(TextLimit limit) {
    if (limit.isNone()) {
      return words.text("limit.none");
    }
    String most =
        limit.getMax() == null
            ? words.text("limit.unlimited")
            : words.text(
                "limit.counted",
                limit.getMax(),
                words.text("counter." + limit.getCounter().getLiteral()));
    return limit.isRequired() ? words.text("limit.required", most) : most;
  }

  private String fold(FoldLimit limit) {
    if (limit.isNever()) {
      return words.text("limit.unfolded");
    }
    if (limit.isLines()) {
      String key = limit.getMax() == 1 ? "limit.folded.line" : "limit.folded.lines";
      return words.text(key, limit.getMax());
    }
    String unit = words.text("counter." + limit.getCounter().getLiteral());
    return words.text("limit.folded", limit.getMax(), unit);
  }

  private String crop(CropLimit limit) {
    if (limit.isAtLeast()) {
      return words.text("limit.cropped.least", limit.getMin());
    }
    return limit.getMax() == null
        ? words.text("limit.cropped", limit.getMin())
        : words.text("limit.cropped.range", limit.getMin(), limit.getMax());
  }

  private String atMost(Integer max) {
    return max == null ? words.text("limit.unlimited") : words.text("limit.at-most", max);
  }

  private String range(IntRange count) {
    if (count.getMax() == null || count.getMax() == count.getMin()) {
      return words.text("limit.exactly", count.getMin());
    }
    return words.text("limit.range", count.getMin(), count.getMax());
  }

  private String links(LinkLimit limit) {
    String use = words.text("link." + limit.getUse().getLiteral());
    return limit.getMax() == null ? use : use + ", " + words.text("limit.at-most", limit.getMax());
  }
}
