package org.ligne.platform.media;

import java.util.Locale;
import org.ligne.model.diagnostic.Worded;
import org.ligne.model.platform.Measure;
import org.ligne.model.query.Bounds;
import org.ligne.model.value.Quantity;

/**
 * What a limit accepts, as people say it: {@code at most 8 MB}, {@code 3 s to 15 min}.
 *
 * @param bounds from where to where, at least one of them
 * @param measure what it measures
 */
public record Range(Bounds bounds, Measure measure) implements Worded {

  @Override
  public String in(Locale language) {
    Speech speech = Speech.of(language);
    Quantity min = bounds.min();
    Quantity max = bounds.max();
    if (max == null) {
      return speech.say("at-least", speech.quantity(min, measure));
    }
    if (min == null || min.amount().signum() == 0) {
      return speech.say("at-most", speech.quantity(max, measure));
    }
    return min.equals(max)
        ? speech.say("exactly", speech.quantity(min, measure))
        : speech.say("between", speech.bare(min, max, measure), speech.quantity(max, measure));
  }
}
