package org.ligne.dsl.validation.usage;

import static org.ligne.dsl.validation.StructureCode.UNUSED_CHANNEL;

import java.util.List;
import java.util.Set;
import org.ligne.dsl.validation.support.Known;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.common.CommonPackage;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.line.Channel;
import org.ligne.model.line.Line;
import org.ligne.model.line.PoemClass;

/**
 * Once campaigns follow a line, one of them publishes or spends money on each of its channels.
 * Earned channels are left alone: nobody can schedule what others say.
 */
final class UnusedChannels implements Rule<Line> {
  @Override
  public Class<Line> type() {
    return Line.class;
  }

  @Override
  public void check(Line line, Findings out) {
    List<Campaign> campaigns = Followers.of(line);
    if (campaigns.isEmpty()) {
      return;
    }
    Set<Channel> used = Followers.channels(campaigns);
    for (Channel channel : line.getChannels()) {
      if (channel.getPoem() != PoemClass.EARNED && !used.contains(channel)) {
        String name = Known.name(channel);
        out.add(
            Finding.at(channel, CommonPackage.Literals.NAMED_ELEMENT__NAME, UNUSED_CHANNEL, name));
      }
    }
  }
}
