package org.ligne.dsl.validation.platform;

import static org.ligne.dsl.validation.StructureCode.DUPLICATE_LIMIT;

import java.util.List;
import java.util.Optional;
import org.ligne.dsl.validation.support.Written;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.platform.FoldLimit;
import org.ligne.model.platform.Format;
import org.ligne.model.platform.Limit;
import org.ligne.model.platform.PlatformPackage;
import org.ligne.model.platform.TextLimit;

/**
 * A format limits each text, kind of media, hashtags, mentions and links once. A text may have one
 * limit per counter: Bluesky counts graphemes and bytes. It folds after a length and after lines.
 */
final class DuplicateLimits implements Rule<Format> {
  @Override
  public Class<Format> type() {
    return Format.class;
  }

  @Override
  public void check(Format format, Findings out) {
    List<Limit> limits = format.getLimits();
    for (int index = 0; index < limits.size(); index++) {
      Limit limit = limits.get(index);
      Optional<Limit> other =
          limits.stream().limit(index).filter(earlier -> clash(earlier, limit)).findFirst();
      if (other.isPresent()) {
        out.add(
            Finding.at(
                format,
                PlatformPackage.Literals.FORMAT__LIMITS,
                index,
                DUPLICATE_LIMIT,
                LimitWords.of(limit),
                Written.line(other.get())));
      }
    }
  }

  private static boolean clash(Limit a, Limit b) {
    Optional<String> unit = unit(a);
    return LimitWords.of(a).equals(LimitWords.of(b))
        && (unit.isEmpty() || unit(b).isEmpty() || unit.equals(unit(b)));
  }

  /** What is counted; empty where nothing is. */
  private static Optional<String> unit(Limit limit) {
    return switch (limit) {
      case TextLimit text when text.getMax() != null -> Optional.of(text.getCounter().getLiteral());
      case FoldLimit fold when fold.isLines() -> Optional.of("lines");
      case FoldLimit fold when fold.getMax() != null -> Optional.of(fold.getCounter().getLiteral());
      default -> Optional.empty();
    };
  }
}
