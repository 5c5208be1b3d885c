package org.ligne.platform.check;

import static org.ligne.platform.check.PlatformCode.PLATFORM_LIMITED;
import static org.ligne.platform.check.PlatformCode.PLATFORM_RETIRED;

import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.line.Channel;
import org.ligne.model.line.LinePackage;
import org.ligne.model.platform.Platform;

/** A channel is on a network that can be planned for without reserve. */
final class PlatformAvailability implements Rule<Channel> {
  @Override
  public Class<Channel> type() {
    return Channel.class;
  }

  @Override
  public void check(Channel channel, Findings out) {
    Names.resolved(channel.getPlatform())
        .ifPresent(
            platform -> {
              switch (platform.getStatus()) {
                case ACTIVE -> {}
                case LIMITED -> report(channel, platform, PLATFORM_LIMITED, out);
                case RETIRED -> report(channel, platform, PLATFORM_RETIRED, out);
              }
            });
  }

  private static void report(Channel channel, Platform platform, PlatformCode code, Findings out) {
    String note = platform.getNote() == null ? "" : " " + platform.getNote().strip();
    out.add(
        Finding.at(
            channel, LinePackage.Literals.CHANNEL__PLATFORM, code, Names.of(platform), note));
  }
}
