package org.ligne.model.query;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ligne.model.platform.AccountKind;
import org.ligne.model.platform.ChoiceLimit;
import org.ligne.model.platform.Condition;
import org.ligne.model.platform.ConditionKind;
import org.ligne.model.platform.Counter;
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

/** What limits are about, and when they hold. */
public final class Limits {
  private Limits() {}

  /**
   * What a limit limits, in the words of the language: {@code text}, {@code images size}, {@code
   * videos cropped}. Limits of the same words are about the same thing.
   */
  public static String subject(Limit limit) {
    return switch (limit) {
      case TextLimit text -> text.getField().getLiteral();
      case FoldLimit fold -> fold.getField().getLiteral() + " folds";
      case MediaLimit media -> word(media.getKind());
      case CropLimit crop -> word(crop.getKind()) + " cropped";
      case MeasureLimit measure -> measured(measure.getKind(), measure.getMeasure());
      case ChoiceLimit choice -> measured(choice.getKind(), measure(choice)) + " in";
      case TextOnlyLimit textOnly -> "text-only";
      case HashtagLimit hashtags -> "hashtags";
      case MentionLimit mentions -> "mentions";
      case LinkLimit links -> "links";
      case ExclusionLimit never -> "never " + excluded(never);
      case PublishLimit publish -> "publish";
      case ScheduleLimit schedule -> "schedule by " + schedule.getBy().getLiteral();
      case QuotaLimit quota -> quota.getSubject().getLiteral() + " per" + window(quota);
      case DuplicateLimit duplicates -> "duplicates" + reach(duplicates);
      default -> throw new IllegalArgumentException(limit.eClass().getName());
    };
  }

  private static String measured(MediaKind kind, Measure measure) {
    return word(kind) + " " + measure.getLiteral();
  }

  /** What is chosen: the format of files where nothing is named. */
  public static Measure measure(ChoiceLimit limit) {
    return limit.isSetMeasure() ? limit.getMeasure() : Measure.FORMAT;
  }

  private static String excluded(ExclusionLimit limit) {
    List<String> words =
        limit.getFeatures().stream().map(ConditionKind::getLiteral).sorted().toList();
    return String.join(" and ", words);
  }

  private static String window(QuotaLimit limit) {
    return limit.getWindow() == null ? "" : " " + limit.getWindow().inBase().toPlainString();
  }

  private static String reach(DuplicateLimit limit) {
    return limit.isAcrossAccounts() ? " across accounts" : "";
  }

  /** How a kind of media is written. */
  public static String word(MediaKind kind) {
    return switch (kind) {
      case MEDIA -> "media";
      case IMAGE -> "images";
      case VIDEO -> "videos";
      case DOCUMENT -> "documents";
      case CAPTIONS -> "captions";
      case POLL -> "poll";
      case THREAD -> "thread";
    };
  }

  /** The word for a unit that texts are counted in. */
  public static String word(Counter counter) {
    return switch (counter) {
      case UTF8_BYTES -> "bytes";
      case THREADS -> "threads-characters";
      case MASTODON -> "mastodon-characters";
      case CHARACTERS, CODE_POINTS, GRAPHEMES, XWEIGHTED, TAG_LIST -> counter.getLiteral();
    };
  }

  /**
   * What a limit counts in; empty where it counts nothing. A text may have one limit per counter,
   * and fold after a length and after lines.
   */
  public static Optional<String> unit(Limit limit) {
    return switch (limit) {
      case TextLimit text when text.getMax() != null -> Optional.of(text.getCounter().getLiteral());
      case FoldLimit fold when fold.isLines() -> Optional.of("lines");
      case FoldLimit fold when fold.getMax() != null -> Optional.of(fold.getCounter().getLiteral());
      default -> Optional.empty();
    };
  }

  /** Whether two limits say something about the same, so that one can stand in for the other. */
  public static boolean compete(Limit a, Limit b) {
    Optional<String> unit = unit(a);
    Optional<String> other = unit(b);
    return (unit.isEmpty() || other.isEmpty() || unit.equals(other))
        && subject(a).equals(subject(b));
  }

  /** Whether a limit holds on a day of its channel's zone; both ends of its time belong to it. */
  public static boolean holdsOn(Limit limit, LocalDate day) {
    boolean begun = limit.getSince() == null || !day.isBefore(limit.getSince());
    return begun && (limit.getUntil() == null || !day.isAfter(limit.getUntil()));
  }

  /** Whether there is a day on which both hold. */
  public static boolean meet(Limit a, Limit b) {
    return begins(a, b) && begins(b, a);
  }

  /** Whether a limit begins before another ends. */
  private static boolean begins(Limit limit, Limit other) {
    return limit.getSince() == null
        || other.getUntil() == null
        || !limit.getSince().isAfter(other.getUntil());
  }

  /** Whether two limits ask for the same, in whatever order. */
  public static boolean sameConditions(Limit a, Limit b) {
    return asked(a).equals(asked(b));
  }

  private static Set<Asked> asked(Limit limit) {
    Set<Asked> asked = new HashSet<>();
    for (Condition condition : limit.getConditions()) {
      asked.add(new Asked(condition.isNegated(), condition.getKind(), condition.getAccount()));
    }
    return asked;
  }

  private record Asked(boolean negated, ConditionKind kind, AccountKind account) {}
}
