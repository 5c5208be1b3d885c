package org.ligne.dsl.ide.completion;

import com.google.inject.Inject;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.lsp4j.CompletionItemKind;
import org.ligne.dsl.ide.words.Phrases;
import org.ligne.dsl.messages.MessageLanguage;

/** Proposes quotes with the caret between them, and files of the project where a path stands. */
class QuoteSource implements ValueSource {
  private static final Set<String> LABELS = Set.of("label", "brand", "because");

  private final Phrases phrases;
  private final Paths paths;
  private final ClientFeatures client;

  @Inject
  QuoteSource(MessageLanguage language, Paths paths, ClientFeatures client) {
    phrases = Phrases.beside(QuoteSource.class, language.locale());
    this.paths = paths;
    this.client = client;
  }

  @Override
  public void propose(Wanted wanted, Consumer<Proposal> out) {
    if (wanted.feature().equals("path")) {
      paths.of(wanted.owner(), wanted.place().resource()).forEach(path -> out.accept(quoted(path)));
    }
    int rank = LABELS.contains(wanted.feature()) ? Ranks.RARE : Ranks.VALUE;
    out.accept(stop("\"\"", "\"$1\"", "quotes.line").in(rank));
    if (wanted.rule().equals("Text")) {
      out.accept(stop("''' '''", "'''\n  $1\n  '''", "quotes.lines").in(rank));
    }
  }

  private static Proposal quoted(String path) {
    return Proposal.of("\"" + path + "\"", CompletionItemKind.File).in(Ranks.BEST);
  }

  private Proposal stop(String label, String stops, String key) {
    Proposal plain = Proposal.of(label, CompletionItemKind.Text).with(phrases.get(key));
    return client.snippets() ? plain.inserting(stops) : plain;
  }
}
