package org.ligne.dsl.ide.fix.platform;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.ligne.dsl.edit.Edits;
import org.ligne.dsl.edit.Insertion;
import org.ligne.dsl.edit.Page;
import org.ligne.dsl.edit.Removal;
import org.ligne.dsl.edit.Written;
import org.ligne.dsl.ide.fix.Offers;
import org.ligne.dsl.ide.fix.post.Draft;
import org.ligne.dsl.ide.fix.post.Placements;
import org.ligne.model.campaign.CampaignPackage.Literals;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Media;
import org.ligne.model.campaign.Placement;
import org.ligne.model.campaign.TextVariant;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.line.Channel;
import org.ligne.model.query.Contents;

/** Gives a post what its network demands, or takes away what the network does not take. */
final class Demands {
  private static final int LANGUAGE = 6;
  private static final int TAKING = 7;

  private Demands() {}

  /** A title that is missing. */
  static void title(Placement placement, Finding finding, Offers offers) {
    String statement = "title " + finding.arguments().get(LANGUAGE) + " " + Draft.TEXT;
    Content content = Contents.content(placement);
    Edits edits =
        Insertion.into(
            content,
            statement,
            Literals.CONTENT__PLACEMENTS,
            Literals.POST__AT,
            Literals.SERIES__AT,
            Literals.CONTENT__WEIGHT);
    offers.best("add", edits, statement);
    Placements.formats(placement, offers.fault().code(), offers);
  }

  /** A text for a channel that shows none. */
  static void unseen(TextVariant text, Finding finding, Offers offers) {
    String channel = String.valueOf(finding.arguments().get(LANGUAGE));
    String words = text.getField().getLiteral() + " " + text.getLanguage() + " for " + channel;
    if (text.getChannels().size() == 1) {
      offers.best("remove", Removal.element(text), words);
      return;
    }
    for (int index = 0; index < text.getChannels().size(); index++) {
      if (channel.equals(text.getChannels().get(index).getName())) {
        INode node = Page.node(text, Literals.TEXT_VARIANT__CHANNELS, index);
        offers.best("remove", Removal.member(Page.of(text), node), "for " + channel);
      }
    }
  }

  /** A poll, thread or file of subtitles the format does not take. */
  static void notTaken(EObject place, Finding finding, Offers offers) {
    String channel = String.valueOf(finding.arguments().get(TAKING));
    if (place instanceof TextVariant text) {
      new Wording(text, channel).offer("join", List.of(Numbering.joined(text)), offers);
    } else {
      String words = Written.of(place).strip();
      offers.best("remove", Removal.element(place), words);
    }
    Content content = Contents.content(place);
    content.getPlacements().stream()
        .filter(placement -> Shortening.isOn(placement, channel))
        .forEach(placement -> Placements.formats(placement, offers.fault().code(), offers));
    Words.dropped(content, channel, offers);
  }

  /** Media that are missing: another format may do without, or the channel may be left out. */
  static void media(Placement placement, Finding finding, Offers offers) {
    Placements.formats(placement, offers.fault().code(), offers);
    Words.dropped(Contents.content(placement), placement.getChannel().getName(), offers);
  }

  /** Media that are too many; the last arguments are the post and the channel. */
  static void tooMany(Media medium, Finding finding, Offers offers) {
    String channel = String.valueOf(finding.arguments().getLast());
    Content content = Contents.content(medium);
    String others =
        content.getPlacements().stream()
            .map(Placement::getChannel)
            .filter(each -> medium.getChannels().isEmpty() || medium.getChannels().contains(each))
            .map(Channel::getName)
            .filter(name -> !name.equals(channel))
            .distinct()
            .collect(Collectors.joining(", "));
    Page page = Page.of(medium);
    if (!others.isEmpty() && medium.getChannels().isEmpty()) {
      int end = Page.node(medium, Literals.MEDIA__PATH).getEndOffset();
      offers.best("only-for", page.insert(end, " for " + others), others);
    }
    offers.best("remove", Removal.element(medium), "media \"" + medium.getPath() + "\"");
    content.getPlacements().stream()
        .filter(placement -> Shortening.isOn(placement, channel))
        .forEach(placement -> Placements.formats(placement, offers.fault().code(), offers));
  }
}
