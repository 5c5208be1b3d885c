package org.ligne.platform.check;

import java.util.List;
import java.util.stream.Stream;
import org.ligne.model.diagnostic.RuleSet;

/** The rules of this package. */
public final class PlatformRules {
  private static final RuleSet ALL =
      new RuleSet(
          List.of(
              new PlatformAvailability(),
              new FormatUsable(),
              new TextLength(),
              new AltLength(),
              new AltMissing(),
              new TitleRequired(),
              new TextShown(),
              new PollLength(),
              new PartTaken(),
              new PartMeasure(),
              new PartChoice(),
              new HashtagCount(),
              new MentionCount(),
              new LinkCount(),
              new LinkFate(),
              new NeverTogether(),
              new HandWork(),
              new MediaRequired(),
              new MediaCount(),
              new MediaMeasure(),
              new MediaChoice(),
              new FileKindKnown()));

  /** Of one post; of many of a campaign it is told once for all. */
  private static final PublishedByHand BY_HAND = new PublishedByHand();

  private PlatformRules() {}

  /** Those that hold single posts against limits. */
  static Stream<LimitRule<?>> ofLimits() {
    return Stream.concat(ALL.rules().stream(), Stream.of(BY_HAND))
        .filter(LimitRule.class::isInstance)
        .map(rule -> (LimitRule<?>) rule);
  }

  /** All rules on posts, series and channels against their networks. */
  public static RuleSet all() {
    return ALL;
  }
}
