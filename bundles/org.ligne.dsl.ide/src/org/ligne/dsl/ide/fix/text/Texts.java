package org.ligne.dsl.ide.fix.text;

import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.ligne.dsl.edit.Edits;
import org.ligne.dsl.edit.Extent;
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
import org.ligne.model.campaign.Poll;
import org.ligne.model.campaign.Series;
import org.ligne.model.campaign.TextVariant;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.line.Channel;
import org.ligne.model.query.Contents;

/** Mends for whom texts are, and where items go in them. */
final class Texts {
  private static final String ITEM = org.ligne.model.query.Texts.ITEM;

  private Texts() {}

  /** A text or medium for a channel the post does not go to. */
  static void foreign(EObject place, Finding finding, Offers offers) {
    Content content = Contents.content(place);
    List<Channel> channels =
        switch (place) {
          case Media media -> media.getChannels();
          case Poll poll -> poll.getChannels();
          default -> ((TextVariant) place).getChannels();
        };
    Channel channel = channels.get(finding.index());
    if (Placements.takes(content, channel, offers)) {
      offers.best("publish", Placements.add(content, channel, offers), channel.getName());
    }
    if (channels.size() == 1) {
      offers.best("remove", Removal.element(place), title(place));
    } else {
      INode node = Page.node(place, finding.feature(), finding.index());
      offers.best("remove", Removal.member(Page.of(place), node), "for " + channel.getName());
    }
  }

  private static String title(EObject place) {
    return place instanceof TextVariant text
        ? text.getField().getLiteral()
            + " "
            + text.getLanguage()
            + " "
            + Page.node(text, Literals.TEXT_VARIANT__VALUE).getText().strip()
        : place instanceof Poll poll
            ? "poll " + poll.getLanguage()
            : "media " + ((Media) place).getPath();
  }

  /** Two texts of one language for the same channel. */
  static void twice(TextVariant text, Finding finding, Offers offers) {
    Content content = Contents.content(text);
    boolean same =
        content.getTexts().stream()
            .anyMatch(other -> other != text && Written.of(other).equals(Written.of(text)));
    if (same) {
      offers.safe("remove-twin", Removal.element(text), title(text));
      return;
    }
    if (text.getChannels().isEmpty() && content.getPlacements().size() > 1) {
      content.getPlacements().stream()
          .map(Placement::getChannel)
          .filter(channel -> isFree(content, text, channel))
          .forEach(
              channel -> offers.also("only-for", only(text, channel, offers), channel.getName()));
    }
    offers.best("remove", Removal.element(text), title(text));
  }

  private static boolean isFree(Content content, TextVariant text, Channel channel) {
    return content.getTexts().stream()
        .filter(other -> other.getField() == text.getField())
        .filter(other -> Objects.equals(other.getLanguage(), text.getLanguage()))
        .noneMatch(other -> other.getChannels().contains(channel));
  }

  private static Edits only(TextVariant text, Channel channel, Offers offers) {
    INode language = Page.node(text, Literals.TEXT_VARIANT__LANGUAGE);
    String name = offers.tools().spelled(channel.getName(), "QualifiedName");
    return Page.of(text).insert(language.getEndOffset(), " for " + name);
  }

  /** A place for items where there are none. */
  static void withoutItems(TextVariant text, Finding finding, Offers offers) {
    Content content = Contents.content(text);
    if (content instanceof Series) {
      String statement = "items " + Draft.TEXT;
      Edits items =
          Insertion.into(content, statement, Literals.CONTENT__TEXTS, Literals.CONTENT__MEDIA);
      offers.best("add", items, statement);
    }
    Page page = Page.of(text);
    INode node = Page.node(text, Literals.TEXT_VARIANT__VALUE);
    String written = page.at(Extent.of(node));
    Edits edits = Edits.NONE;
    for (int at = written.indexOf(ITEM); at >= 0; at = written.indexOf(ITEM, at + 1)) {
      int start = at > 0 && written.charAt(at - 1) == ' ' ? at - 1 : at;
      int offset = node.getOffset();
      edits =
          edits.and(Edits.of(page, new Extent(offset + start, offset + at + ITEM.length()), ""));
    }
    offers.best("remove", edits, ITEM);
  }

  /** Items no text shows. */
  static void itemsUnused(TextVariant text, Finding finding, Offers offers) {
    INode node = Page.node(text, Literals.TEXT_VARIANT__VALUE);
    Page page = Page.of(text);
    String written = page.at(Extent.of(node));
    String quotes = written.startsWith("'''") ? "'''" : "\"";
    int end = written.substring(0, written.length() - quotes.length()).stripTrailing().length();
    offers.best("append-item", page.insert(node.getOffset() + end, " " + ITEM), ITEM);
    Content content = Contents.content(text);
    offers.also(
        "remove",
        Removal.clause(content, Literals.SERIES__ITEMS),
        Removal.words(content, Literals.SERIES__ITEMS));
  }
}
