package org.ligne.dsl.validation.platform;

import static org.ligne.dsl.validation.StructureCode.OVERRIDE_OF_NOTHING;

import java.util.List;
import java.util.stream.Stream;
import org.ligne.dsl.validation.support.Known;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.line.Channel;
import org.ligne.model.line.LimitOverride;
import org.ligne.model.platform.Format;
import org.ligne.model.platform.Limit;
import org.ligne.model.platform.Platform;
import org.ligne.model.query.Limits;
import org.ligne.platform.force.Flaws;

/**
 * What a channel states otherwise is something its platform states. A limit that counts otherwise
 * than that of the platform would not replace it: both would hold.
 */
final class OverrideKnown implements Rule<LimitOverride> {
  @Override
  public Class<LimitOverride> type() {
    return LimitOverride.class;
  }

  @Override
  public void check(LimitOverride override, Findings out) {
    Limit limit = override.getLimit();
    Platform platform = ((Channel) override.eContainer()).getPlatform();
    if (limit == null || !Known.is(platform) || !Flaws.of(limit).isEmpty()) {
      return;
    }
    boolean known = stated(override, platform).anyMatch(each -> replaces(limit, each));
    if (!known) {
      String unit = Limits.unit(limit).map(word -> " " + word).orElse("");
      String subject = Limits.subject(limit);
      out.add(
          Finding.at(override, null, OVERRIDE_OF_NOTHING, subject + unit, Known.name(platform)));
    }
  }

  private static boolean replaces(Limit limit, Limit stated) {
    return Flaws.of(stated).isEmpty() && Limits.compete(limit, stated);
  }

  private static Stream<Limit> stated(LimitOverride override, Platform platform) {
    List<Format> formats =
        Known.is(override.getFormat()) ? List.of(override.getFormat()) : platform.getFormats();
    return Stream.concat(
        platform.getLimits().stream(), formats.stream().flatMap(each -> each.getLimits().stream()));
  }
}
