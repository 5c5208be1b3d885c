package org.ligne.platform.check;

import static org.ligne.platform.check.PlatformCode.TOO_MANY_LINKS;

import java.util.LinkedHashSet;
import java.util.Set;
import org.ligne.model.campaign.Placement;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.platform.LinkLimit;
import org.ligne.model.platform.TextField;
import org.ligne.model.query.Contents;
import org.ligne.platform.count.Links;

/** A text and its post lead to no more distinct addresses than the network takes. */
final class LinkCount extends LimitRule<LinkLimit> {
  LinkCount() {
    super(LinkLimit.class);
  }

  @Override
  void check(Placement placement, LinkLimit limit, Findings out) {
    if (limit.getMax() != null) {
      Counted counted = new Counted(placement, limit, limit.getMax(), TOO_MANY_LINKS, out);
      Wordings.check(
          placement,
          TextField.TEXT,
          text -> counted.fails(text, addresses(placement, text.text()).size()));
    }
  }

  private static Set<String> addresses(Placement placement, String text) {
    Set<String> addresses = new LinkedHashSet<>(Links.in(text));
    String link = Contents.content(placement).getLink();
    if (link != null && !link.isBlank()) {
      addresses.add(link.strip());
    }
    return addresses;
  }
}
