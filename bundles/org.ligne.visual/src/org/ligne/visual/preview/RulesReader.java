package org.ligne.visual.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ligne.model.platform.CropLimit;
import org.ligne.model.platform.FoldLimit;
import org.ligne.model.platform.HashtagLimit;
import org.ligne.model.platform.Limit;
import org.ligne.model.platform.LinkLimit;
import org.ligne.model.platform.LinkUse;
import org.ligne.model.platform.MediaKind;
import org.ligne.model.platform.MediaLimit;
import org.ligne.model.platform.MentionLimit;
import org.ligne.model.platform.Source;
import org.ligne.model.platform.TextField;
import org.ligne.model.platform.TextLimit;
import org.ligne.model.query.Days;

/** Reads the limits in force for a post, so that nobody needs the model later. */
final class RulesReader {
  private final List<Rules.Length> lengths = new ArrayList<>();
  private final List<Rules.Fold> folds = new ArrayList<>();
  private final List<Rules.Crop> crops = new ArrayList<>();
  private final List<TextField> missing = new ArrayList<>();
  private final List<MediaKind> refused = new ArrayList<>();
  private Optional<Integer> hashtags = Optional.empty();
  private Optional<Integer> mentions = Optional.empty();
  private Optional<LinkUse> links = Optional.empty();

  private RulesReader() {}

  /** The rules limits make that are in force. */
  static Rules of(List<Limit> limits) {
    RulesReader reader = new RulesReader();
    limits.stream().filter(limit -> !limit.isUnknown()).forEach(reader::read);
    return new Rules(
        reader.lengths,
        reader.folds,
        reader.crops,
        reader.hashtags,
        reader.mentions,
        reader.links,
        reader.missing,
        reader.refused);
  }

  private void read(Limit limit) {
    switch (limit) {
      case TextLimit text -> text(text);
      case FoldLimit fold -> fold(fold);
      case CropLimit crop when crop.getMin() != null -> crop(crop);
      case MediaLimit none when isNone(none) -> refused.add(none.getKind());
      case HashtagLimit most -> hashtags = Optional.ofNullable(most.getMax());
      case MentionLimit most -> mentions = Optional.ofNullable(most.getMax());
      case LinkLimit link -> links = Optional.of(link.getUse());
      default -> {
        // It changes nothing of how a post looks.
      }
    }
  }

  private void text(TextLimit limit) {
    if (limit.isNone()) {
      missing.add(limit.getField());
    } else if (limit.getMax() != null && limit.getMax() > 0) {
      lengths.add(
          new Rules.Length(limit.getField(), limit.getCounter(), limit.getMax(), evidence(limit)));
    }
  }

  private static boolean isNone(MediaLimit limit) {
    return limit.getCount() != null && Days.max(limit.getCount()) == 0;
  }

  private void fold(FoldLimit limit) {
    Optional<Integer> max = Optional.ofNullable(limit.getMax()).filter(most -> most > 0);
    if (max.isPresent() || limit.isNever()) {
      var counter = limit.isLines() ? null : limit.getCounter();
      folds.add(
          new Rules.Fold(limit.getField(), max, Optional.ofNullable(counter), evidence(limit)));
    }
  }

  private void crop(CropLimit limit) {
    var widest = limit.getMax() == null && !limit.isAtLeast() ? limit.getMin() : limit.getMax();
    crops.add(
        new Rules.Crop(
            limit.getKind(), limit.getMin(), Optional.ofNullable(widest), evidence(limit)));
  }

  private static Rules.Evidence evidence(Limit limit) {
    String sources =
        limit.getSources().stream()
            .map(RulesReader::title)
            .filter(Objects::nonNull)
            .collect(Collectors.joining("; "));
    String remark = Objects.requireNonNullElse(limit.getBecause(), "").strip();
    return new Rules.Evidence(limit.getGrade(), sources, remark);
  }

  private static String title(Source source) {
    return source.getLabel() == null ? source.getName() : source.getLabel();
  }
}
