package org.ligne.platform.check;

import java.util.List;
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
              new PublishedByHand(),
              new MediaRequired(),
              new MediaCount(),
              new MediaMeasure(),
              new MediaChoice(),
              new FileKindKnown()));

  private PlatformRules() {}

  /** All rules on posts, series and channels against their networks. */
  public static RuleSet all() {
    return ALL;
  }
}
