package org.ligne.dsl.validation.platform;

import static org.ligne.dsl.validation.StructureCode.LIMITS_CONTRADICT;

import java.util.List;
import java.util.Set;
import org.ligne.dsl.validation.support.Known;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.platform.Format;
import org.ligne.model.platform.Limit;
import org.ligne.model.platform.MediaKind;
import org.ligne.model.platform.MediaLimit;
import org.ligne.model.platform.PlatformPackage;
import org.ligne.model.platform.TextField;
import org.ligne.model.platform.TextLimit;
import org.ligne.model.platform.TextOnlyLimit;

/**
 * What a format says about text alone agrees with its other limits: text alone is accepted only
 * where there is a text and no medium is demanded.
 */
final class TextAlone implements Rule<Format> {
  private static final Set<MediaKind> FILES =
      Set.of(MediaKind.MEDIA, MediaKind.IMAGE, MediaKind.VIDEO, MediaKind.DOCUMENT);

  @Override
  public Class<Format> type() {
    return Format.class;
  }

  @Override
  public void check(Format format, Findings out) {
    List<Limit> limits = format.getLimits();
    for (int index = 0; index < limits.size(); index++) {
      boolean alone =
          limits.get(index) instanceof TextOnlyLimit textOnly
              && !textOnly.isUnknown()
              && textOnly.isAllowed();
      if (alone && limits.stream().anyMatch(TextAlone::alwaysRefuses)) {
        String name = Known.name(format);
        out.add(
            Finding.at(
                format, PlatformPackage.Literals.FORMAT__LIMITS, index, LIMITS_CONTRADICT, name));
      }
    }
  }

  private static boolean alwaysRefuses(Limit limit) {
    return limit.getConditions().isEmpty()
        && limit.getSince() == null
        && limit.getUntil() == null
        && refusesTextAlone(limit);
  }

  private static boolean refusesTextAlone(Limit limit) {
    return switch (limit) {
      case TextLimit text -> text.isNone() && text.getField() == TextField.TEXT;
      case MediaLimit media ->
          FILES.contains(media.getKind())
              && !media.isUnknown()
              && media.getCount() != null
              && media.getCount().getMin() > 0;
      default -> false;
    };
  }
}
