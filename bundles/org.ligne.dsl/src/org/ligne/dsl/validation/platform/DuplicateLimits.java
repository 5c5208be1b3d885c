package org.ligne.dsl.validation.platform;

import static org.ligne.dsl.validation.StructureCode.DUPLICATE_LIMIT;

import java.util.List;
import java.util.Optional;
import org.ligne.dsl.validation.support.Written;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.platform.Format;
import org.ligne.model.platform.Limit;
import org.ligne.model.platform.PlatformPackage;
import org.ligne.model.platform.TextLimit;

/**
 * A format limits each text, kind of media, hashtags, mentions and links once. A text may have one
 * limit per counter: Bluesky counts graphemes and bytes.
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
    return LimitWords.of(a).equals(LimitWords.of(b)) && !(counts(a) && counts(b) && differ(a, b));
  }

  private static boolean counts(Limit limit) {
    return limit instanceof TextLimit text && text.getMax() != null;
  }

  private static boolean differ(Limit a, Limit b) {
    return ((TextLimit) a).getCounter() != ((TextLimit) b).getCounter();
  }
}
