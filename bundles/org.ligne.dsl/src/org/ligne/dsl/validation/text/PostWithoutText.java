package org.ligne.dsl.validation.text;

import static org.ligne.dsl.validation.StructureCode.POST_WITHOUT_TEXT;

import java.util.List;
import org.ligne.dsl.validation.support.Known;
import org.ligne.dsl.validation.support.Spelled;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Placement;
import org.ligne.model.common.CommonPackage;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.line.Channel;
import org.ligne.model.platform.Format;
import org.ligne.model.platform.TextField;
import org.ligne.model.platform.TextLimit;
import org.ligne.model.query.Contents;
import org.ligne.model.query.Lines;
import org.ligne.model.query.Texts;
import org.ligne.model.value.LanguageTag;
import org.ligne.platform.force.LimitsInForce;

/**
 * A post has a text in every language of each of its channels, unless the format there has no text
 * at all. Titles are the platform's own matter.
 */
final class PostWithoutText implements Rule<Content> {
  @Override
  public Class<Content> type() {
    return Content.class;
  }

  @Override
  public void check(Content content, Findings out) {
    for (LanguageTag language : Contents.languages(content)) {
      List<Channel> without =
          content.getPlacements().stream()
              .filter(PostWithoutText::carriesText)
              .map(Placement::getChannel)
              .filter(channel -> lacks(content, channel, language))
              .toList();
      if (!without.isEmpty()) {
        out.add(
            Finding.at(
                content,
                CommonPackage.Literals.NAMED_ELEMENT__NAME,
                POST_WITHOUT_TEXT,
                Known.name(content),
                language,
                Spelled.names(without)));
      }
    }
  }

  private static boolean lacks(Content content, Channel channel, LanguageTag language) {
    return Lines.languages(channel).contains(language)
        && Texts.variant(content, channel, TextField.TEXT, language).isEmpty();
  }

  /** Whether a placement needs a text; a format nobody knows is taken to need one. */
  private static boolean carriesText(Placement placement) {
    if (!Known.is(placement.getChannel())) {
      return false;
    }
    Format format = Contents.format(placement);
    return format == null
        || format.eIsProxy()
        || LimitsInForce.always(format, placement.getChannel()).stream()
            .noneMatch(PostWithoutText::isNoText);
  }

  private static boolean isNoText(Object limit) {
    return limit instanceof TextLimit text && text.getField() == TextField.TEXT && text.isNone();
  }
}
