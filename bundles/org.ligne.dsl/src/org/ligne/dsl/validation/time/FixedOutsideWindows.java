package org.ligne.dsl.validation.time;

import static org.ligne.dsl.validation.StructureCode.FIXED_OUTSIDE_WINDOWS;

import java.time.LocalDateTime;
import java.util.List;
import org.ligne.dsl.validation.support.Known;
import org.ligne.dsl.validation.support.Spelled;
import org.ligne.model.campaign.Content;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.line.Channel;

/**
 * A fixed time lies in a window of each of its channels, if they have some. Quiet hours weigh more:
 * a time that breaks them is not reported a second time here.
 */
final class FixedOutsideWindows implements Rule<Content> {
  @Override
  public Class<Content> type() {
    return Content.class;
  }

  @Override
  public void check(Content content, Findings out) {
    for (FixedTime fixed : FixedTime.of(content)) {
      List<LocalDateTime> outside = fixed.where(FixedOutsideWindows::isOutside);
      if (!outside.isEmpty()) {
        String channel = Known.name(fixed.channel());
        out.add(
            Finding.at(
                fixed.place(),
                fixed.feature(),
                FIXED_OUTSIDE_WINDOWS,
                Spelled.some(outside),
                channel));
      }
    }
  }

  private static boolean isOutside(Channel channel, LocalDateTime time) {
    LocalDateTime there = ChannelClock.of(channel, time);
    return !Hours.isInWindow(channel, there.getDayOfWeek(), there.toLocalTime())
        && !FixedInQuietHours.isQuiet(channel, time);
  }
}
