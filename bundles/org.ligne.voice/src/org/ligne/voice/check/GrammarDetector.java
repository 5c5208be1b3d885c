package org.ligne.voice.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.ligne.voice.fault.Fault;
import org.ligne.voice.grammar.GrammarChecker;
import org.ligne.voice.grammar.Remark;
import org.ligne.voice.rule.SocialKind;
import org.ligne.voice.text.Language;

/** Tells what a checker of grammar says of the texts in scope. */
final class GrammarDetector implements Detector {
  private final SocialKind.Grammar kind;
  private final GrammarChecker checker;
  private final Exceptions exceptions;

  private GrammarDetector(SocialKind.Grammar kind, GrammarChecker checker, Exceptions exceptions) {
    this.kind = kind;
    this.checker = checker;
    this.exceptions = exceptions;
  }

  static Optional<Detector> of(SocialKind.Grammar kind, Exceptions exceptions, Kit kit) {
    Optional<GrammarChecker> checker = kit.grammar();
    if (checker.isEmpty()) {
      kit.fault("extends", Fault.Code.NO_GRAMMAR);
    }
    return checker.map(found -> new GrammarDetector(kind, found, exceptions));
  }

  @Override
  public void detect(List<Field> fields, Consumer<Hit> out) {
    for (Field field : fields) {
      String language = language(field.text().language());
      if (!field.isOfEntities() && checker.reads(language)) {
        for (Remark remark : checker.check(field.text(), language)) {
          tell(field, remark, out);
        }
      }
    }
  }

  private String language(Language language) {
    return language == Language.ENGLISH ? kind.english() : language.locale().toLanguageTag();
  }

  private void tell(Field field, Remark remark, Consumer<Hit> out) {
    for (Passage passage : field.passages()) {
      if (passage.span().contains(remark.span()) && isTold(passage, remark)) {
        String found = remark.span().in(field.text().text());
        Hit hit = new Hit(field, remark.span(), "grammar." + remark.topic(), found, remark.text());
        out.accept(hit.replacedBy(remark.replacements()));
      }
    }
  }

  private boolean isTold(Passage passage, Remark remark) {
    return kind.topics().contains(remark.topic())
        && !kind.without().contains(remark.rule())
        && !exceptions.exempt(passage, passage.inside(remark.span()));
  }
}
