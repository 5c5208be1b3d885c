package org.ligne.dsl.ide.fix.text;

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
import org.ligne.model.campaign.CampaignPackage.Literals;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Item;
import org.ligne.model.campaign.LocalizedValue;
import org.ligne.model.campaign.Media;
import org.ligne.model.campaign.Poll;
import org.ligne.model.campaign.Series;
import org.ligne.model.campaign.TextVariant;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.line.Channel;
import org.ligne.model.line.Line;
import org.ligne.model.query.Contents;
import org.ligne.model.value.LanguageTag;

/** Adds what is missing in a language, and takes away what nobody publishes. */
final class Languages {
  private Languages() {}

  /** A text that is not there; the finding's arguments are post, language and channels. */
  static void missing(Content content, Finding finding, Offers offers) {
    String statement = "text " + finding.arguments().get(1) + " " + Draft.TEXT;
    offers.best("add", add(content, statement), statement);
    Line line = Contents.line(content);
    for (String name : String.valueOf(finding.arguments().get(2)).split(", ")) {
      line.getChannels().stream()
          .filter(channel -> name.equals(channel.getName()))
          .findFirst()
          .ifPresent(
              channel -> restrict(channel, (LanguageTag) finding.arguments().get(1), offers));
    }
  }

  private static void restrict(Channel channel, LanguageTag without, Offers offers) {
    Line line = (Line) channel.eContainer();
    String others =
        line.getLanguages().stream()
            .filter(language -> !language.equals(without))
            .map(LanguageTag::toString)
            .collect(Collectors.joining(", "));
    if (channel.getLanguages().isEmpty() && !others.isEmpty()) {
      String statement = "languages " + others;
      offers.also(
          "declare-in",
          Insertion.into(channel, statement),
          statement,
          "channel " + channel.getName());
    }
  }

  /** A statement among the texts of a post. */
  static Edits add(Content content, String statement) {
    return Insertion.into(
        content,
        statement,
        Literals.CONTENT__TEXTS,
        Literals.CONTENT__WEIGHT,
        Literals.CONTENT__PLACEMENTS,
        Literals.POST__AT,
        Literals.SERIES__AT);
  }

  /** A text in a language no channel publishes. */
  static void unpublished(EObject place, Finding finding, Offers offers) {
    switch (place) {
      case TextVariant text -> offers.best("remove", Removal.element(text), title(text));
      case LocalizedValue value -> value(value, offers);
      case Poll poll -> offers.best("remove", Removal.element(poll), "poll " + poll.getLanguage());
      default -> {}
    }
  }

  private static String title(TextVariant text) {
    return text.getField().getLiteral() + " " + text.getLanguage();
  }

  private static void value(LocalizedValue value, Offers offers) {
    List<LocalizedValue> all =
        value.eContainer() instanceof Item item
            ? item.getValues()
            : ((Media) value.eContainer()).getAlts();
    if (all.size() > 1) {
      offers.best("remove", Removal.element(value), Written.of(value));
    }
  }

  /** A thread with fewer posts than in another language; the last argument is how many it has. */
  static void shorterThread(TextVariant text, Finding finding, Offers offers) {
    int missing = (Integer) finding.arguments().getLast() - 1 - text.getParts().size();
    INode value = Page.node(text, Literals.TEXT_VARIANT__VALUE);
    Page page = Page.of(text);
    String then = "\n" + page.indentation(value.getOffset()) + "  then " + Draft.TEXT;
    int end = Written.node(text).getEndOffset();
    offers.best("thread-part", page.insert(end, then.repeat(missing)), text.getLanguage());
  }

  /** An item without a value in a language. */
  static void item(Series series, Finding finding, Offers offers) {
    Item item = series.getItems().get(finding.index());
    String words = finding.arguments().get(1) + " " + Draft.TEXT;
    Edits edits = Page.of(series).insert(Written.node(item).getEndOffset(), " " + words);
    offers.best("item-value", edits, words, finding.arguments().getFirst());
  }

  /** Two values in one language: of items, most often a comma is missing between them. */
  static void twice(LocalizedValue value, Finding finding, Offers offers) {
    if (value.eContainer() instanceof Item item) {
      LocalizedValue before = item.getValues().get(item.getValues().indexOf(value) - 1);
      int end = Written.node(before).getEndOffset();
      offers.best("comma", Page.of(item).insert(end, ","), Written.of(value));
    }
    offers.best("remove", Removal.element(value), Written.of(value));
  }
}
