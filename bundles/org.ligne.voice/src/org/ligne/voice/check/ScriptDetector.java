package org.ligne.voice.check;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.ligne.voice.expression.Calculation;
import org.ligne.voice.rule.Kind;
import org.ligne.voice.text.Language;
import org.ligne.voice.text.SocialText;

/** Asks an expression about each part in scope. The parts are the loop; an expression has none. */
final class ScriptDetector implements Detector {
  private final Calculation expression;

  private ScriptDetector(Calculation expression) {
    this.expression = expression;
  }

  static Optional<Detector> of(Kind.Script kind, Kit kit) {
    SocialText none = SocialText.of("", Language.OTHER);
    Set<String> names = new HashSet<>(values(none, "").keySet());
    return Expressions.read("script", kind.expression(), names, kit).map(ScriptDetector::new);
  }

  @Override
  public void detect(List<Field> fields, Consumer<Hit> out) {
    for (Field field : fields) {
      Map<String, Object> values = values(field.text(), "");
      for (Passage passage : field.passages()) {
        values.put("part", passage.content());
        if (expression.holds(values)) {
          out.accept(new Hit(field, passage.span(), "script", passage.content()));
        }
      }
    }
  }

  private static Map<String, Object> values(SocialText text, String part) {
    Map<String, Object> values = MetricDetector.values(text);
    values.put("text", text.text());
    values.put("part", part);
    values.put("language", text.language().name());
    return values;
  }
}
