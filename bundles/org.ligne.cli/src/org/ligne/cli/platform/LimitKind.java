package org.ligne.cli.platform;

import org.ligne.model.platform.ChoiceLimit;
import org.ligne.model.platform.CropLimit;
import org.ligne.model.platform.DuplicateLimit;
import org.ligne.model.platform.ExclusionLimit;
import org.ligne.model.platform.FoldLimit;
import org.ligne.model.platform.HashtagLimit;
import org.ligne.model.platform.Limit;
import org.ligne.model.platform.LinkLimit;
import org.ligne.model.platform.MeasureLimit;
import org.ligne.model.platform.MediaLimit;
import org.ligne.model.platform.MentionLimit;
import org.ligne.model.platform.PublishLimit;
import org.ligne.model.platform.QuotaLimit;
import org.ligne.model.platform.ScheduleLimit;
import org.ligne.model.platform.TextLimit;
import org.ligne.model.platform.TextOnlyLimit;

/** The kinds of limit by the names that programs know them by. */
final class LimitKind {
  private LimitKind() {}

  static String of(Limit limit) {
    return switch (limit) {
      case TextLimit text -> "text";
      case FoldLimit fold -> "fold";
      case TextOnlyLimit only -> "text-only";
      case MediaLimit media -> "count";
      case CropLimit crop -> "crop";
      case MeasureLimit measure -> "measure";
      case ChoiceLimit choice -> "choice";
      case HashtagLimit hashtags -> "hashtags";
      case MentionLimit mentions -> "mentions";
      case LinkLimit links -> "links";
      case ExclusionLimit exclusion -> "never";
      case PublishLimit publish -> "publish";
      case ScheduleLimit schedule -> "schedule";
      case QuotaLimit quota -> "quota";
      case DuplicateLimit same -> "duplicates";
      default -> throw new IllegalArgumentException(limit.eClass().getName());
    };
  }
}
