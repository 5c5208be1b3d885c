package org.ligne.dsl.validation.text;

import static org.ligne.dsl.validation.StructureCode.DUPLICATE_TEXT;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ligne.dsl.validation.support.Written;
import org.ligne.model.campaign.CampaignPackage;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.TextVariant;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.line.Channel;

/** A post has one text, and one title, per language and channel, and one per language for all. */
final class DuplicateTexts implements Rule<Content> {
  private record Use(String words, Channel channel) {}

  @Override
  public Class<Content> type() {
    return Content.class;
  }

  @Override
  public void check(Content content, Findings out) {
    Map<Use, TextVariant> first = new HashMap<>();
    for (TextVariant text : content.getTexts()) {
      TextVariant other = text.getLanguage() == null ? null : claim(text, first);
      if (other != null) {
        out.add(
            Finding.at(
                text,
                CampaignPackage.Literals.TEXT_VARIANT__LANGUAGE,
                DUPLICATE_TEXT,
                words(text),
                Written.line(other)));
      }
    }
  }

  /** Notes what a text is for, and gives the text that was there first, if any. */
  private static TextVariant claim(TextVariant text, Map<Use, TextVariant> first) {
    TextVariant other = null;
    List<Channel> channels = text.getChannels();
    if (channels.isEmpty()) {
      return first.putIfAbsent(new Use(words(text), null), text);
    }
    for (Channel channel : channels) {
      TextVariant earlier = first.putIfAbsent(new Use(words(text), channel), text);
      // A channel named twice in one text is a repeated value, not a second text.
      other = other == null && earlier != text ? earlier : other;
    }
    return other;
  }

  private static String words(TextVariant text) {
    return text.getField().getLiteral() + " " + text.getLanguage();
  }
}
