package org.ligne.dsl.ide.completion;

import com.google.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.lsp4j.CompletionItemKind;
import org.ligne.dsl.ide.usage.Tags;
import org.ligne.dsl.ide.words.Phrases;
import org.ligne.dsl.messages.MessageLanguage;

/** Proposes hashtags: those every text of the line holds, then those in use, most used first. */
class TagSource implements ValueSource {
  private final Phrases phrases;

  @Inject
  TagSource(MessageLanguage language) {
    phrases = Phrases.beside(TagSource.class, language.locale());
  }

  @Override
  public void propose(Wanted wanted, Consumer<Proposal> out) {
    Map<String, Long> used = Tags.used(wanted.place().resource());
    List<String> always = Tags.always(wanted.place().line());
    boolean rule = wanted.rule().equals("HASHTAG");
    if (!rule) {
      always.forEach(tag -> out.accept(tag(tag, used).in(Ranks.BEST)));
    }
    Tags.byUse(used).stream()
        .filter(tag -> !always.contains(tag))
        .filter(tag -> used.get(tag) > 1 || !tag.equals(wanted.letters())) // That is this one.
        .forEach(tag -> out.accept(tag(tag, used)));
  }

  private Proposal tag(String tag, Map<String, Long> used) {
    return Proposal.of(tag, CompletionItemKind.Text)
        .with(phrases.get("tag.used", used.getOrDefault(tag, 0L)));
  }
}
