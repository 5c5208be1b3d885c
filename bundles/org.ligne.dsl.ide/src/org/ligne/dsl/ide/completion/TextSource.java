package org.ligne.dsl.ide.completion;

import com.google.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.ligne.dsl.ide.usage.Elements;
import org.ligne.dsl.ide.words.Phrases;
import org.ligne.dsl.messages.MessageLanguage;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Series;
import org.ligne.model.query.Texts;
import org.ligne.platform.sent.Tracking;

/** Proposes what may be written inside quotes: hashtags, items, paths, links. */
class TextSource {
  private final TagSource tags;
  private final Paths paths;
  private final Phrases phrases;

  @Inject
  TextSource(TagSource tags, Paths paths, MessageLanguage language) {
    this.tags = tags;
    this.paths = paths;
    phrases = Phrases.beside(TextSource.class, language.locale());
  }

  /** Proposes; words between others only if somebody asked. */
  void propose(
      Set<AbstractElement> expected, Caret caret, Place place, boolean asked, Basket basket) {
    expected.stream()
        .filter(Assignment.class::isInstance)
        .map(Assignment.class::cast)
        .map(each -> GrammarUtil.containingParserRule(each).getName() + "." + each.getFeature())
        .distinct()
        .forEach(feature -> propose(feature, caret, place, asked, basket));
  }

  private void propose(String feature, Caret caret, Place place, boolean asked, Basket basket) {
    switch (feature) {
      case "TextVariant.value", "LocalizedValue.value" -> {
        if (asked || caret.text().charAt(caret.offset() - 1) == '#') {
          words(feature, caret, place, basket);
        }
      }
      case "Media.path", "Import.path" ->
          whole(
              caret,
              basket,
              paths.of(feature.replace(".path", ""), place.resource()).stream()
                  .map(path -> Proposal.of(path, CompletionItemKind.File)));
      case "ContentStatement.link" -> whole(caret, basket, links(place));
      case "Campaign.utmCampaign" -> whole(caret, basket, utm(place));
      default -> {} // Other texts are anybody's own words.
    }
  }

  /** Proposals that replace all of the text so far. */
  private static void whole(Caret caret, Basket basket, Stream<Proposal> proposals) {
    int start = caret.start() + (caret.text().startsWith("'''", caret.start()) ? 3 : 1);
    String letters = caret.between(start, caret.offset());
    proposals.forEach(each -> basket.add(each, start, letters));
  }

  /** Hashtags behind their sign, or anywhere between words if asked for. */
  private void words(String feature, Caret caret, Place place, Basket basket) {
    int start = wordStart(caret);
    String letters = caret.between(start, caret.offset());
    if (feature.startsWith("TextVariant") && place.content() instanceof Series series) {
      if (!series.getItems().isEmpty() && (letters.isEmpty() || letters.startsWith("{"))) {
        basket.add(item(), start, letters);
      }
    }
    if (letters.isEmpty() || letters.startsWith("#")) {
      Wanted wanted = new Wanted("Text", "value", "TextVariant", letters, place);
      tags.propose(wanted, each -> basket.add(each, start, letters));
    }
  }

  private static int wordStart(Caret caret) {
    int from = caret.offset();
    while (from > caret.start() && isWord(caret.text().charAt(from - 1))) {
      from--;
    }
    boolean sign = from > caret.start() && "#{".indexOf(caret.text().charAt(from - 1)) >= 0;
    return sign ? from - 1 : from;
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '_';
  }

  private Proposal item() {
    return Proposal.of(Texts.ITEM, CompletionItemKind.Variable)
        .with(phrases.get("item"))
        .in(Ranks.BEST);
  }

  private static Stream<Proposal> links(Place place) {
    return Elements.contents(place.resource())
        .filter(content -> content != place.content())
        .map(Content::getLink)
        .filter(Objects::nonNull)
        .distinct()
        .sorted(Comparator.naturalOrder())
        .map(link -> Proposal.of(link, CompletionItemKind.Value));
  }

  /** The name of the campaign in lower case, with its year. */
  private static Stream<Proposal> utm(Place place) {
    Campaign campaign = place.campaign();
    if (campaign == null || campaign.getName() == null) {
      return Stream.empty();
    }
    String name = Tracking.clean(campaign.getName());
    List<String> values =
        campaign.getFrom() == null
            ? List.of(name)
            : List.of(name + "-" + campaign.getFrom().getYear(), name);
    return values.stream().map(value -> Proposal.of(value, CompletionItemKind.Value));
  }
}
