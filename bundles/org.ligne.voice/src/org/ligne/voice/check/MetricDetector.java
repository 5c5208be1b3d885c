package org.ligne.voice.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.ligne.voice.expression.Calculation;
import org.ligne.voice.measure.Counts;
import org.ligne.voice.rule.Kind;
import org.ligne.voice.text.SocialText;
import org.ligne.voice.text.Span;

/** Computes a figure of each whole text. */
final class MetricDetector implements Detector {
  private static final String RESULT = "result_of_formula";

  private final Calculation formula;
  private final Calculation condition;

  private MetricDetector(Calculation formula, Calculation condition) {
    this.formula = formula;
    this.condition = condition;
  }

  static Optional<Detector> of(Kind.Metric kind, Kit kit) {
    Set<String> names =
        new HashSet<>(values(SocialText.of("", org.ligne.voice.text.Language.OTHER)).keySet());
    String source =
        kind.formula().replace("math.sqrt(", "SQRT(").replace("heading.h", "heading_h").strip();
    Optional<Calculation> formula = Expressions.read("formula", source, names, kit);
    names.add(RESULT);
    Optional<Calculation> condition =
        Expressions.read("condition", RESULT + " " + kind.condition(), names, kit);
    return formula.isEmpty() || condition.isEmpty()
        ? Optional.empty()
        : Optional.of(new MetricDetector(formula.get(), condition.get()));
  }

  static Map<String, Object> values(SocialText text) {
    Map<String, Object> values = new HashMap<>(Expressions.absent());
    values.putAll(Counts.of(text).named());
    values.putAll(Counts.entities(text));
    return values;
  }

  @Override
  public void detect(List<Field> fields, Consumer<Hit> out) {
    for (Field field : fields) {
      Map<String, Object> values = values(field.text());
      double result = formula.number(values);
      if (!Double.isNaN(result)) {
        values.put(RESULT, result);
        if (condition.holds(values)) {
          String shown = String.format(Locale.ROOT, "%.2f", result);
          out.accept(new Hit(field, new Span(0, 0), "metric", shown));
        }
      }
    }
  }
}
