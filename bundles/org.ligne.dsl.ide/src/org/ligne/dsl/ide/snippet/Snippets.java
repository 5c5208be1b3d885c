package org.ligne.dsl.ide.snippet;

import com.google.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CompletionItemKind;
import org.ligne.dsl.ide.completion.Paths;
import org.ligne.dsl.ide.completion.Place;
import org.ligne.dsl.ide.completion.Proposal;
import org.ligne.dsl.ide.completion.Ranks;
import org.ligne.dsl.ide.completion.Statements;
import org.ligne.dsl.ide.words.Phrases;
import org.ligne.dsl.messages.MessageLanguage;

/** All statements that can be inserted. */
public class Snippets implements Statements {
  private static final List<Snippet> ALL =
      Stream.of(
              LineSnippets.ALL,
              CalendarSnippets.ALL,
              CampaignSnippets.ALL,
              PostSnippets.ALL,
              SeriesSnippets.ALL,
              ContentSnippets.ALL,
              PlatformSnippets.ALL)
          .flatMap(List::stream)
          .toList();

  private final Phrases phrases;
  private final Paths paths;

  /** Statements in a language, English or French. */
  @Inject
  Snippets(MessageLanguage language, Paths paths) {
    phrases = Phrases.beside(Snippets.class, language.locale());
    this.paths = paths;
  }

  @Override
  public Stream<Proposal> of(String rule, String keyword, Place place, boolean stops) {
    Site site = new Site(place, phrases, paths);
    return ALL.stream()
        .filter(each -> each.rule().equals(rule) && each.keyword().equals(keyword))
        .filter(each -> each.fits().test(site))
        .map(each -> proposal(each, site, stops));
  }

  private Proposal proposal(Snippet snippet, Site site, boolean stops) {
    Draft draft = new Draft();
    snippet.body().accept(draft, site);
    String name = phrases.get(snippet.key());
    Proposal plain =
        Proposal.of(draft.plain(), CompletionItemKind.Snippet)
            .labelled(name)
            .found(name)
            .with(phrases.get("statement"))
            .in(Ranks.SNIPPET)
            .documented(() -> "```ligne\n" + draft.plain() + "\n```");
    return stops ? plain.inserting(draft.stops()) : plain;
  }
}
