package org.ligne.dsl.validation.time;

import static org.ligne.dsl.validation.StructureCode.FIXED_IN_QUIET_HOURS;

import java.time.LocalDateTime;
import java.util.List;
import org.ligne.dsl.validation.support.Known;
import org.ligne.dsl.validation.support.Spelled;
import org.ligne.model.campaign.Content;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.line.Channel;

/** A fixed time keeps the quiet hours of each of its channels. */
final class FixedInQuietHours implements Rule<Content> {
  @Override
  public Class<Content> type() {
    return Content.class;
  }

  @Override
  public void check(Content content, Findings out) {
    for (FixedTime fixed : FixedTime.of(content)) {
      List<LocalDateTime> quiet = fixed.where(FixedInQuietHours::isQuiet);
      if (!quiet.isEmpty()) {
        String channel = Known.name(fixed.channel());
        out.add(
            Finding.at(
                fixed.place(),
                fixed.feature(),
                FIXED_IN_QUIET_HOURS,
                Spelled.some(quiet),
                channel));
      }
    }
  }

  static boolean isQuiet(Channel channel, LocalDateTime time) {
    LocalDateTime there = ChannelClock.of(channel, time);
    return Hours.isQuiet(channel, there.getDayOfWeek(), there.toLocalTime());
  }
}
