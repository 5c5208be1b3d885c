package org.ligne.platform.sent;

import java.util.List;
import java.util.stream.Stream;
import org.ligne.model.campaign.Placement;
import org.ligne.model.line.Channel;
import org.ligne.model.platform.Format;
import org.ligne.model.platform.HashtagLimit;
import org.ligne.model.platform.Limit;
import org.ligne.model.platform.Platform;
import org.ligne.model.platform.TextField;
import org.ligne.model.platform.TextLimit;
import org.ligne.model.query.Contents;
import org.ligne.platform.count.Counters;
import org.ligne.platform.force.LimitsInForce;

/**
 * Where on a network words of the line find their place.
 *
 * @param hashtags whether its texts carry hashtags
 * @param linksInText whether a link stands in the text, as where the network charges a fixed price
 *     for it, and not beside it
 */
record Outlet(boolean hashtags, boolean linksInText) {
  private static final Outlet UNKNOWN = new Outlet(false, false);

  /** That of a placement; one that is unresolved adds nothing. */
  static Outlet of(Placement placement) {
    Channel channel = placement.getChannel();
    Platform platform = channel == null || channel.eIsProxy() ? null : channel.getPlatform();
    if (platform == null || platform.eIsProxy()) {
      return UNKNOWN;
    }
    Format format = Contents.format(placement);
    if (format == null || format.eIsProxy()) {
      return UNKNOWN;
    }
    List<Limit> limits = LimitsInForce.candidates(format, channel);
    return new Outlet(takesHashtags(platform, limits), texts(limits).anyMatch(Outlet::priced));
  }

  /** Letters and pages, which name a medium of their own, carry none; the nearest limit counts. */
  private static boolean takesHashtags(Platform platform, List<Limit> limits) {
    return platform.getMedium() == null
        && texts(limits).findFirst().filter(TextLimit::isNone).isEmpty()
        && limits.stream()
            .filter(HashtagLimit.class::isInstance)
            .findFirst()
            .filter(Outlet::refusesHashtags)
            .isEmpty();
  }

  private static boolean refusesHashtags(Limit limit) {
    return limit instanceof HashtagLimit few && few.getMax() != null && few.getMax() == 0;
  }

  private static Stream<TextLimit> texts(List<Limit> limits) {
    return limits.stream()
        .filter(TextLimit.class::isInstance)
        .map(TextLimit.class::cast)
        .filter(limit -> limit.getField() == TextField.TEXT);
  }

  private static boolean priced(TextLimit limit) {
    return limit.getMax() != null && Counters.of(limit.getCounter()).linkLength() > 0;
  }
}
