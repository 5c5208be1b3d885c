package org.ligne.dsl.validation.text;

import static org.ligne.dsl.validation.StructureCode.THREAD_UNEVEN;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.ligne.dsl.validation.support.Known;
import org.ligne.model.campaign.CampaignPackage;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Placement;
import org.ligne.model.campaign.TextVariant;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.platform.TextField;
import org.ligne.model.query.Lines;
import org.ligne.model.query.Texts;

/** A thread has as many posts in each language of a channel. */
final class ThreadLanguages implements Rule<Content> {
  @Override
  public Class<Content> type() {
    return Content.class;
  }

  @Override
  public void check(Content content, Findings out) {
    Set<TextVariant> told = new LinkedHashSet<>();
    for (Placement placement : content.getPlacements()) {
      if (Known.is(placement.getChannel())) {
        check(variants(content, placement), told, out);
      }
    }
  }

  private static List<TextVariant> variants(Content content, Placement placement) {
    return Lines.languages(placement.getChannel()).stream()
        .filter(Objects::nonNull)
        .flatMap(
            language ->
                Texts.variant(content, placement.getChannel(), TextField.TEXT, language).stream())
        .toList();
  }

  private static void check(List<TextVariant> variants, Set<TextVariant> told, Findings out) {
    TextVariant longest =
        variants.stream().max(Comparator.comparingInt(ThreadLanguages::posts)).orElse(null);
    for (TextVariant text : variants) {
      if (posts(text) < posts(longest) && told.add(text)) {
        out.add(
            Finding.at(
                text,
                CampaignPackage.Literals.TEXT_VARIANT__VALUE,
                THREAD_UNEVEN,
                text.getLanguage(),
                posts(text),
                longest.getLanguage(),
                posts(longest)));
      }
    }
  }

  private static int posts(TextVariant text) {
    return 1 + text.getParts().size();
  }
}
