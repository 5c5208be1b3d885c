package org.ligne.dsl.ide.fix.platform;

import java.util.List;
import org.ligne.dsl.edit.Page;
import org.ligne.dsl.edit.Written;
import org.ligne.dsl.ide.fix.Offers;
import org.ligne.dsl.ide.fix.post.Draft;
import org.ligne.model.campaign.CampaignPackage;
import org.ligne.model.campaign.LocalizedValue;
import org.ligne.model.campaign.Media;
import org.ligne.model.diagnostic.Finding;

/** Adds descriptions of images, in all languages that lack one. */
final class Descriptions {
  private static final int LANGUAGES = 6;

  private Descriptions() {}

  static void missing(Media medium, Finding finding, Offers offers) {
    List<String> languages = List.of(finding.arguments().get(LANGUAGES).toString().split(", "));
    StringBuilder words = new StringBuilder(medium.getAlts().isEmpty() ? "alt" : "");
    languages.forEach(each -> words.append(' ').append(each).append(' ').append(Draft.TEXT));
    String added = words.toString().strip();
    offers.best("add", Page.of(medium).insert(end(medium), " " + added), added);
  }

  /** Behind the last description, or else behind the path and its channels. */
  private static int end(Media medium) {
    List<LocalizedValue> alts = medium.getAlts();
    if (!alts.isEmpty()) {
      return Written.node(alts.getLast()).getEndOffset();
    }
    var channels = Page.nodes(medium, CampaignPackage.Literals.MEDIA__CHANNELS);
    return channels.isEmpty()
        ? Page.node(medium, CampaignPackage.Literals.MEDIA__PATH).getEndOffset()
        : channels.getLast().getEndOffset();
  }
}
