package org.ligne.dsl.ide.fix.value;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ligne.dsl.ide.fix.Fault;
import org.ligne.dsl.ide.fix.Nearest;
import org.ligne.dsl.messages.Distance;
import org.ligne.model.platform.ChoiceLimit;
import org.ligne.model.platform.Counter;
import org.ligne.model.platform.Measure;
import org.ligne.model.platform.MeasureLimit;
import org.ligne.model.platform.MediaKind;
import org.ligne.model.platform.Publisher;
import org.ligne.model.query.Limits;
import org.ligne.model.value.Quantity;
import org.ligne.model.value.Unit;
import org.ligne.platform.force.Measures;

/** What a word may mean that is no measure, no unit or nobody who publishes. */
final class Counted {
  private static final int SHOWN = 3;
  private static final Pattern AMOUNT = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*(\\p{L}+)");

  private Counted() {}

  /** The likest of what media of the kind have, in numbers where a number is written. */
  static List<String> measures(String word, Fault fault) {
    return switch (fault.element()) {
      case MeasureLimit limit -> measures(word, limit.getKind(), true);
      case ChoiceLimit limit -> measures(word, limit.getKind(), false);
      case null, default -> List.of();
    };
  }

  private static List<String> measures(String word, MediaKind kind, boolean number) {
    List<String> known =
        Measures.of(kind).stream()
            .filter(each -> Measures.isNumber(each) == number)
            .map(Measure::getLiteral)
            .toList();
    return Nearest.of(word, known, SHOWN);
  }

  /** The likest units of texts. */
  static List<String> counters(String word) {
    List<String> all = Arrays.stream(Counter.values()).map(Limits::word).toList();
    return Nearest.of(word, all, SHOWN);
  }

  /** Both there are, the likest first. */
  static List<String> publishers(String word) {
    List<String> all = Arrays.stream(Publisher.values()).map(Publisher::getLiteral).toList();
    return Nearest.of(word, all, SHOWN);
  }

  /** The figure with units spelled most like the one that is written. */
  static List<String> quantities(String words) {
    Matcher amount = AMOUNT.matcher(words.strip());
    return amount.matches()
        ? units(amount.group(2))
            .map(unit -> Quantity.parse(amount.group(1) + " " + unit).toString())
            .toList()
        : List.of();
  }

  private static Stream<String> units(String word) {
    return Arrays.stream(Unit.values())
        .filter(unit -> unit != Unit.NONE && unit != Unit.RATIO)
        .map(unit -> unit.word(false))
        .sorted(
            Comparator.comparingInt((String unit) -> Distance.between(lower(unit), lower(word)))
                .thenComparing(unit -> lower(unit).charAt(0) != lower(word).charAt(0))
                .thenComparingInt(unit -> Distance.between(unit, word)))
        .limit(SHOWN);
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
