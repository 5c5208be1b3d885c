package org.ligne.voice.check;

import java.util.List;
import java.util.function.Consumer;
import org.ligne.voice.french.Address;
import org.ligne.voice.french.Evidence;
import org.ligne.voice.rule.SocialKind.Form;
import org.ligne.voice.text.Language;

/** Finds where a post addresses its readers in a form that is not wanted, or in both. */
final class AddressDetector implements Detector {
  private final Form wanted;
  private final Exceptions exceptions;

  AddressDetector(Form wanted, Exceptions exceptions) {
    this.wanted = wanted;
    this.exceptions = exceptions;
  }

  @Override
  public void detect(List<Field> fields, Consumer<Hit> out) {
    Evidence first = null;
    for (Field field : fields) {
      if (field.text().language() == Language.FRENCH) {
        for (Evidence evidence : Address.in(field.text())) {
          if (isQuoted(field.text().text(), evidence.span().start())) {
            continue;
          }
          first = first == null ? evidence : first;
          if (isBreach(evidence, first)) {
            tell(field, evidence, out);
          }
        }
      }
    }
  }

  /** Whoever is quoted does not speak to the readers. */
  private static boolean isQuoted(String text, int at) {
    return text.lastIndexOf('«', at) > text.lastIndexOf('»', at) && text.indexOf('»', at) >= 0;
  }

  private boolean isBreach(Evidence evidence, Evidence first) {
    return switch (wanted) {
      case TU -> evidence.vous();
      case VOUS -> !evidence.vous();
      case NEITHER -> true;
      case EITHER -> evidence.vous() != first.vous();
    };
  }

  private void tell(Field field, Evidence evidence, Consumer<Hit> out) {
    String word = evidence.span().in(field.text().text());
    if (!exceptions.exempt(word)) {
      String sentence = "address." + wanted + (evidence.verb() ? ".verb" : "");
      Hit hit = new Hit(field, evidence.span(), sentence, word);
      out.accept(wanted == Form.NEITHER ? hit : hit.replacedBy(Address.others(word)));
    }
  }
}
