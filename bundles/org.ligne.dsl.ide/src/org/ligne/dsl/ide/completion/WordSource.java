package org.ligne.dsl.ide.completion;

import com.google.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.ligne.dsl.ide.hover.KeywordHelp;
import org.ligne.dsl.ide.hover.Pen;
import org.ligne.dsl.ide.usage.Elements;
import org.ligne.dsl.ide.words.Phrases;
import org.ligne.dsl.messages.MessageLanguage;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.campaign.Target;
import org.ligne.model.line.Role;
import org.ligne.model.platform.Counter;
import org.ligne.model.query.Limits;

/** Proposes words with a fixed meaning: roles, bounds, grades and those of enumerations. */
class WordSource implements ValueSource {
  private static final List<String> GRADES = List.of("A", "B", "C", "disputed");
  private static final List<String> PUBLISHERS = List.of("api", "person");
  private static final Map<String, String> BOUNDS =
      Map.of("at most", "ShareLimit.most", "at least", "ShareLimit.least");

  private final Grammar grammar;
  private final KeywordHelp help;
  private final Phrases phrases;
  private final Pen pen;

  @Inject
  WordSource(IGrammarAccess grammar, MessageLanguage language) {
    this.grammar = grammar.getGrammar();
    help = KeywordHelp.in(language.locale());
    phrases = Phrases.beside(WordSource.class, language.locale());
    pen = new Pen(language.locale());
  }

  @Override
  public void propose(Wanted wanted, Consumer<Proposal> out) {
    switch (wanted.rule()) {
      case "Role" -> Stream.of(Role.values()).map(this::role).forEach(out);
      case "Grade" ->
          GRADES.forEach(each -> out.accept(word(each).with(phrases.get("grade." + each))));
      case "Counter" -> Stream.of(Counter.values()).map(this::counter).forEach(out);
      case "Publisher" ->
          PUBLISHERS.forEach(each -> out.accept(word(each).with(phrases.get("publisher." + each))));
      case "ShareLimit" ->
          BOUNDS.keySet().stream().sorted().forEach(each -> out.accept(bound(each)));
      case "ID" -> measures(wanted).forEach(each -> out.accept(word(each)));
      default -> literals(wanted.rule()).forEach(out);
    }
  }

  private static Proposal word(String word) {
    return Proposal.of(word, CompletionItemKind.EnumMember);
  }

  private Proposal role(Role role) {
    String word = role.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return word(word).with(pen.role(role));
  }

  private Proposal counter(Counter counter) {
    return word(Limits.word(counter)).with(pen.unit(counter));
  }

  private Proposal bound(String words) {
    return word(words).with(help.of(BOUNDS.get(words)).plain());
  }

  private Stream<Proposal> literals(String rule) {
    return GrammarUtil.findRuleForName(grammar, rule) instanceof EnumRule words
        ? EcoreUtil2.getAllContentsOfType(words, EnumLiteralDeclaration.class).stream()
            .map(each -> each.getLiteral().getValue())
            .map(each -> word(each).with(help.of(rule + "." + each).plain()))
        : Stream.empty();
  }

  /** What other campaigns count; other names are anybody's own. */
  private static Stream<String> measures(Wanted wanted) {
    return wanted.is("Target", "measure")
        ? Elements.of(wanted.place().resource(), Campaign.class).stream()
            .flatMap(campaign -> campaign.getTargets().stream())
            .map(Target::getMeasure)
            .filter(Objects::nonNull)
            .distinct()
            .sorted()
        : Stream.empty();
  }
}
