package org.ligne.voice.check;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.ligne.voice.measure.Counts;
import org.ligne.voice.measure.Readability;
import org.ligne.voice.rule.Kind;
import org.ligne.voice.text.Span;

/** Finds texts that are hard to read; too short ones are left alone, since no figure means much. */
record ReadabilityDetector(Kind.Readability kind) implements Detector {
  @Override
  public void detect(List<Field> fields, Consumer<Hit> out) {
    for (Field field : fields) {
      Counts counts = Counts.of(field.text());
      if (counts.suffice() && isBreach(mean(counts))) {
        String shown = String.format(Locale.ROOT, "%.1f", mean(counts));
        String bound = String.format(Locale.ROOT, "%.1f", kind.bound());
        String sentence = kind.atLeast() ? "readability.min" : "readability.max";
        out.accept(new Hit(field, new Span(0, 0), sentence, shown, bound));
      }
    }
  }

  private boolean isBreach(double figure) {
    return kind.atLeast() ? figure < kind.bound() : figure > kind.bound();
  }

  private double mean(Counts counts) {
    return kind.formulas().stream()
        .sorted()
        .mapToDouble(formula -> Readability.of(formula, counts))
        .average()
        .orElse(kind.bound());
  }
}
