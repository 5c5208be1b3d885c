package org.ligne.dsl.validation.line;

import static org.ligne.dsl.validation.StructureCode.DUPLICATE_SHARE;
import static org.ligne.dsl.validation.StructureCode.SHARES_ABOVE_WHOLE;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import org.ligne.dsl.validation.support.Known;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.line.Channel;
import org.ligne.model.line.ChannelShare;
import org.ligne.model.line.LinePackage;
import org.ligne.model.line.Pillar;

/** The shares of a channel are about different pillars and leave room for each other. */
final class ChannelShares implements Rule<Channel> {
  @Override
  public Class<Channel> type() {
    return Channel.class;
  }

  @Override
  public void check(Channel channel, Findings out) {
    Set<Pillar> seen = new HashSet<>();
    BigDecimal sum = BigDecimal.ZERO;
    ChannelShare breaking = null;
    for (ChannelShare share : channel.getShares()) {
      if (Known.is(share.getPillar()) && !seen.add(share.getPillar())) {
        report(channel, share, out);
        continue;
      }
      sum = sum.add(ShareRange.of(share.getShare()).least());
      if (breaking == null && sum.compareTo(ShareRange.WHOLE) > 0) {
        breaking = share;
      }
    }
    if (breaking != null) {
      String figure = sum.stripTrailingZeros().toPlainString() + "%";
      out.add(
          Finding.at(
              breaking, LinePackage.Literals.CHANNEL_SHARE__SHARE, SHARES_ABOVE_WHOLE, figure));
    }
  }

  private static void report(Channel channel, ChannelShare share, Findings out) {
    out.add(
        Finding.at(
            share,
            LinePackage.Literals.CHANNEL_SHARE__PILLAR,
            DUPLICATE_SHARE,
            Known.name(share.getPillar()),
            Known.name(channel)));
  }
}
