package org.ligne.compiler.voice;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ligne.model.common.Declaration;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Mention;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.line.Line;
import org.ligne.model.line.Pack;
import org.ligne.model.line.VoiceRule;
import org.ligne.model.query.Lines;
import org.ligne.model.voice.Statement;
import org.ligne.model.voice.TextRule;

/** What one statement of a voice asks for, no other bans: neither its own nor one of its packs. */
final class ContradictionsRule implements Rule<Declaration> {
  @Override
  public Class<Declaration> type() {
    return Declaration.class;
  }

  @Override
  public void check(Declaration declaration, Findings out) {
    List<VoiceRule> all =
        switch (declaration) {
          case Line line -> Lines.statements(line);
          case Pack pack -> Lines.statements(pack);
          default -> List.of();
        };
    List<Wording> wanted = all.stream().flatMap(each -> Wording.of(each).stream()).toList();
    if (!wanted.isEmpty()) {
      Bans bans = new Bans(Voicing.of(all));
      wanted.forEach(each -> check(each, bans, declaration, out));
    }
  }

  /** Told once: in the declaration that says one of both. */
  private static void check(Wording wanted, Bans bans, Declaration declaration, Findings out) {
    Optional<org.ligne.voice.rule.Rule> wanting = SpokenRules.of(wanted.statement()).findFirst();
    wanting
        .flatMap(rule -> bans.against(wanted, rule))
        .filter(ban -> isIn(wanted.statement(), declaration) || isIn(ban, declaration))
        .ifPresent(ban -> out.add(finding(wanted, ban, declaration)));
  }

  private static boolean isIn(VoiceRule statement, Declaration declaration) {
    return Stream.iterate(statement.eContainer(), each -> each != null, each -> each.eContainer())
        .anyMatch(each -> each == declaration);
  }

  private static Finding finding(Wording wanted, VoiceRule ban, Declaration declaration) {
    boolean own = isIn(wanted.statement(), declaration);
    VoiceRule other = own ? ban : wanted.statement();
    Optional<Value> typed = own ? Value.of(wanted.statement(), wanted.words()) : Optional.empty();
    Object[] arguments = {wanted.words(), word(wanted.statement()), word(ban)};
    return typed
        .map(value -> value.finding(VoiceCode.VOICE_CONTRADICTION, arguments))
        .orElseGet(
            () ->
                Finding.at(
                    own ? wanted.statement() : ban, null, VoiceCode.VOICE_CONTRADICTION, arguments))
        .mentioning(List.of(new Mention(other, null, word(other))));
  }

  private static String word(VoiceRule statement) {
    Statement kind = Silences.statement(statement);
    return statement instanceof TextRule rule ? rule.getName() : kind.getLiteral();
  }
}
