package org.ligne.dsl.ide.completion;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.lsp4j.CompletionItemKind;
import org.ligne.dsl.messages.MessageLanguage;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.TextVariant;
import org.ligne.model.line.Channel;
import org.ligne.model.line.Line;
import org.ligne.model.query.Contents;
import org.ligne.model.value.LanguageTag;

/** Proposes languages: those a text is still missing in first, none the channels do not speak. */
class LanguageSource implements ValueSource {
  private static final List<String> USUAL =
      List.of(
          "en", "fr", "de", "es", "it", "nl", "pt", "en-GB", "en-US", "fr-BE", "fr-CA", "fr-CH",
          "pt-BR", "ar", "br", "ca", "cs", "da", "el", "eu", "fi", "hu", "ja", "ko", "pl", "ro",
          "sv", "tr", "uk", "zh");

  @Inject private MessageLanguage language;

  @Override
  public void propose(Wanted wanted, Consumer<Proposal> out) {
    if (wanted.owner().equals("Line")) {
      Line line = wanted.place().within(Line.class);
      List<LanguageTag> there = line == null ? List.of() : line.getLanguages();
      USUAL.stream()
          .map(LanguageTag::parse)
          .filter(tag -> !there.contains(tag))
          .forEach(tag -> out.accept(proposal(tag)));
    } else {
      known(wanted)
          .forEach(
              tag ->
                  out.accept(proposal(tag).in(isMissing(tag, wanted) ? Ranks.BEST : Ranks.VALUE)));
    }
  }

  private Proposal proposal(LanguageTag tag) {
    Locale reader = language.locale();
    return Proposal.of(tag.tag(), CompletionItemKind.Value)
        .with(tag.locale().getDisplayName(reader));
  }

  private static List<LanguageTag> known(Wanted wanted) {
    Content content = wanted.place().content();
    if (content != null && !Contents.languages(content).isEmpty()) {
      return Contents.languages(content);
    }
    Line line = wanted.place().line();
    List<LanguageTag> tags = new ArrayList<>(line == null ? List.of() : line.getLanguages());
    Channel channel = wanted.place().within(Channel.class);
    if (channel != null && wanted.owner().equals("Channel")) {
      tags.removeAll(channel.getLanguages());
    }
    return tags;
  }

  /** Whether the post has no text of the field in a language yet. */
  private static boolean isMissing(LanguageTag tag, Wanted wanted) {
    Content content = wanted.place().content();
    boolean text =
        wanted.owner().equals("TextVariant")
            && wanted.place().element() instanceof TextVariant variant
            && content != null
            && content.getTexts().stream()
                .filter(each -> each != variant && each.getField() == variant.getField())
                .noneMatch(each -> tag.equals(each.getLanguage()));
    return text || !wanted.owner().equals("TextVariant");
  }
}
