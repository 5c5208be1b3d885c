package org.ligne.cli.platform;

import java.util.stream.Collectors;
import org.ligne.cli.text.Words;
import org.ligne.model.common.IntRange;
import org.ligne.model.platform.ChoiceLimit;
import org.ligne.model.platform.ConditionKind;
import org.ligne.model.platform.CropLimit;
import org.ligne.model.platform.DuplicateLimit;
import org.ligne.model.platform.ExclusionLimit;
import org.ligne.model.platform.FoldLimit;
import org.ligne.model.platform.LinkLimit;
import org.ligne.model.platform.QuotaLimit;
import org.ligne.model.platform.ScheduleLimit;
import org.ligne.model.platform.TextLimit;
import org.ligne.model.query.Bounds;
import org.ligne.model.value.Quantity;

/** Says what each kind of limit allows. */
final class RuleWords {
  private final Words words;
  private final QuantityWords quantities;

  RuleWords(Words words) {
    this.words = words;
    this.quantities = new QuantityWords(words);
  }

  String text(TextLimit limit) {
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

  String fold(FoldLimit limit) {
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

  String crop(CropLimit limit) {
    if (limit.isAtLeast()) {
      return words.text("limit.cropped.least", limit.getMin());
    }
    return limit.getMax() == null
        ? words.text("limit.cropped", limit.getMin())
        : words.text("limit.cropped.range", limit.getMin(), limit.getMax());
  }

  String atMost(Integer max) {
    return max == null ? words.text("limit.unlimited") : words.text("limit.at-most", max);
  }

  String count(IntRange count) {
    if (count.getMax() == null || count.getMax() == count.getMin()) {
      return words.text("limit.exactly", count.getMin());
    }
    return words.text("limit.range", count.getMin(), count.getMax());
  }

  /** Bounds of which one may be absent; equal ones are one value. */
  String range(Bounds bounds, String key) {
    Quantity min = bounds.min();
    Quantity max = bounds.max();
    if (min == null) {
      return words.text(key + ".at-most", quantities.of(max));
    }
    if (max == null) {
      return words.text(key + ".at-least", quantities.of(min));
    }
    return min.equals(max)
        ? words.text(key + ".exactly", quantities.of(min))
        : words.text(key + ".range", quantities.of(min), quantities.of(max));
  }

  String choice(ChoiceLimit limit) {
    return limit.getValues().stream().map(quantities::of).collect(Collectors.joining(", "));
  }

  String links(LinkLimit limit) {
    String use = words.text("link." + limit.getUse().getLiteral());
    return limit.getMax() == null ? use : use + ", " + words.text("limit.at-most", limit.getMax());
  }

  String exclusion(ExclusionLimit limit) {
    return limit.getFeatures().stream()
        .map(ConditionKind::getLiteral)
        .map(feature -> words.text("feature." + feature))
        .collect(Collectors.joining(" + "));
  }

  String schedule(ScheduleLimit limit) {
    return limit.isRefused() ? words.text("limit.refused") : range(Bounds.of(limit), "limit.ahead");
  }

  String quota(QuotaLimit limit) {
    return words.text("limit.per", limit.getMax(), quantities.of(limit.getWindow()));
  }

  String duplicates(DuplicateLimit limit) {
    return limit.getWithin() == null
        ? words.text("limit.refused")
        : words.text("limit.refused.within", quantities.of(limit.getWithin()));
  }
}
