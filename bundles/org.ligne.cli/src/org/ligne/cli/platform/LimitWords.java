package org.ligne.cli.platform;

import org.ligne.cli.text.Words;
import org.ligne.model.platform.ChoiceLimit;
import org.ligne.model.platform.CropLimit;
import org.ligne.model.platform.DuplicateLimit;
import org.ligne.model.platform.ExclusionLimit;
import org.ligne.model.platform.FoldLimit;
import org.ligne.model.platform.HashtagLimit;
import org.ligne.model.platform.Limit;
import org.ligne.model.platform.LinkLimit;
import org.ligne.model.platform.Measure;
import org.ligne.model.platform.MeasureLimit;
import org.ligne.model.platform.MediaKind;
import org.ligne.model.platform.MediaLimit;
import org.ligne.model.platform.MentionLimit;
import org.ligne.model.platform.PublishLimit;
import org.ligne.model.platform.QuotaLimit;
import org.ligne.model.platform.ScheduleLimit;
import org.ligne.model.platform.TextLimit;
import org.ligne.model.platform.TextOnlyLimit;
import org.ligne.model.query.Bounds;
import org.ligne.model.query.Limits;

/** Says limits of platforms in words: what is limited, how, and where and when that holds. */
final class LimitWords {
  private final Words words;
  private final RuleWords rules;
  private final ScopeWords scopes;

  LimitWords(Words words) {
    this.words = words;
    this.rules = new RuleWords(words);
    this.scopes = new ScopeWords(words);
  }

  /** What is limited. */
  String subject(Limit limit) {
    return switch (limit) {
      case TextLimit text -> words.text("limit.field." + text.getField().getLiteral());
      case FoldLimit fold -> words.text("limit.fold." + fold.getField().getLiteral());
      case MediaLimit media -> words.text("limit.media." + media.getKind().getLiteral());
      case CropLimit crop -> words.text("limit.crop." + crop.getKind().getLiteral());
      case MeasureLimit measure -> measured(measure.getMeasure(), measure.getKind());
      case ChoiceLimit choice -> measured(Limits.measure(choice), choice.getKind());
      case ScheduleLimit schedule -> words.text("limit.schedule." + schedule.getBy().getLiteral());
      case QuotaLimit quota -> words.text("limit.quota." + quota.getSubject().getLiteral());
      case DuplicateLimit same ->
          words.text(same.isAcrossAccounts() ? "limit.duplicates.across" : "limit.duplicates");
      default -> words.text("limit." + LimitKind.of(limit));
    };
  }

  private String measured(Measure measure, MediaKind kind) {
    return words.text(
        "limit.measured",
        words.text("measure." + measure.getLiteral()),
        words.text("limit.of." + kind.getLiteral()));
  }

  /** What is allowed. */
  String rule(Limit limit) {
    return limit.isUnknown()
        ? words.text("limit.unknown")
        : switch (limit) {
          case TextLimit text -> rules.text(text);
          case FoldLimit fold -> rules.fold(fold);
          case TextOnlyLimit only ->
              words.text(only.isAllowed() ? "limit.allowed" : "limit.refused");
          case MediaLimit media -> rules.count(media.getCount());
          case CropLimit crop -> rules.crop(crop);
          case MeasureLimit measure -> rules.range(Bounds.of(measure), "limit");
          case ChoiceLimit choice -> rules.choice(choice);
          case HashtagLimit hashtags -> rules.atMost(hashtags.getMax());
          case MentionLimit mentions -> rules.atMost(mentions.getMax());
          case LinkLimit links -> rules.links(links);
          case ExclusionLimit exclusion -> rules.exclusion(exclusion);
          case PublishLimit publish -> words.text("publisher." + publish.getBy().getLiteral());
          case ScheduleLimit schedule -> rules.schedule(schedule);
          case QuotaLimit quota -> rules.quota(quota);
          case DuplicateLimit same -> rules.duplicates(same);
          default -> throw new IllegalArgumentException(limit.eClass().getName());
        };
  }

  /** Under which conditions and on which days it holds; empty when always. */
  String scope(Limit limit) {
    return scopes.of(limit);
  }

  /** How sure it is, and whether it is advice; empty for what is unknown. */
  String grade(Limit limit) {
    if (limit.isUnknown() || !limit.isSetGrade()) {
      return "";
    }
    String grade = words.text("grade." + limit.getGrade().getLiteral());
    return limit.isAdvised() ? words.text("limit.advised", grade) : grade;
  }
}
