package org.ligne.platform.check;

import static org.ligne.platform.check.PlatformCode.LINK_NOT_CLICKABLE;
import static org.ligne.platform.check.PlatformCode.LINK_REFUSED;

import java.util.Optional;
import org.ligne.model.campaign.CampaignPackage;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Placement;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.platform.LinkLimit;
import org.ligne.model.platform.LinkUse;
import org.ligne.model.platform.TextField;
import org.ligne.model.query.Contents;
import org.ligne.platform.check.Wordings.Wording;
import org.ligne.platform.count.Links;

/** Links stand in texts only where readers can follow them, and nowhere where they are refused. */
final class LinkFate extends LimitRule<LinkLimit> {
  LinkFate() {
    super(LinkLimit.class);
  }

  @Override
  void check(Placement placement, LinkLimit limit, Findings out) {
    if (limit.getUse() == LinkUse.CLICKABLE) {
      return;
    }
    Wordings.check(placement, TextField.TEXT, text -> check(placement, limit, text, out));
    Content content = Contents.content(placement);
    if (limit.getUse() == LinkUse.REFUSED && content.getLink() != null) {
      out.add(
          Evidence.finding(
              limit,
              content,
              CampaignPackage.Literals.CONTENT__LINK,
              LINK_REFUSED,
              content.getLink(),
              Names.channel(placement)));
    }
  }

  private static boolean check(Placement placement, LinkLimit limit, Wording text, Findings out) {
    Optional<String> first = Links.in(text.text()).stream().findFirst();
    first.ifPresent(link -> report(placement, limit, text, link, out));
    return first.isPresent();
  }

  private static void report(
      Placement placement, LinkLimit limit, Wording text, String link, Findings out) {
    boolean refused = limit.getUse() == LinkUse.REFUSED;
    String channel = Names.channel(placement);
    Object[] more =
        refused
            ? new Object[] {link, channel}
            : new Object[] {link, limit.getUse().ordinal(), text.language().tag(), channel};
    PlatformCode code = refused ? LINK_REFUSED : LINK_NOT_CLICKABLE;
    out.add(text.finding(limit, code, more));
  }
}
