package org.ligne.dsl.validation.line;

import static org.ligne.dsl.validation.StructureCode.CHANNEL_NEVER_OPEN;

import org.ligne.dsl.validation.support.Known;
import org.ligne.model.common.CommonPackage;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.line.Channel;

/** The quiet hours of a channel without windows do not fill the week. */
final class NeverOpen implements Rule<Channel> {
  @Override
  public Class<Channel> type() {
    return Channel.class;
  }

  @Override
  public void check(Channel channel, Findings out) {
    // Windows that the quiet hours swallow are reported one by one.
    boolean quiet = !channel.getQuiet().isEmpty() && channel.getWindows().isEmpty();
    if (quiet && Policy.slots(channel).isEmpty()) {
      String name = Known.name(channel);
      out.add(
          Finding.at(
              channel, CommonPackage.Literals.NAMED_ELEMENT__NAME, CHANNEL_NEVER_OPEN, name));
    }
  }
}
