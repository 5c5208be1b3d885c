package org.ligne.dsl.ide.completion;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CompletionItemKind;
import org.ligne.model.platform.Measure;
import org.ligne.model.value.Quantity;
import org.ligne.model.value.Unit;
import org.ligne.model.value.Unit.Dimension;
import org.ligne.platform.force.Measures;

/** Proposes usual amounts of what is measured, or the figure typed so far with each unit of it. */
class QuantitySource implements ValueSource {
  private static final List<String> TIMES = List.of("24h", "1 day", "7 days", "30 days");
  private static final Map<Measure, List<String>> USUAL = new EnumMap<>(Measure.class);

  static {
    USUAL.put(Measure.SIZE, List.of("5 MB", "8 MB", "30 MB", "1 GB"));
    USUAL.put(Measure.WIDTH, List.of("1080", "1920", "320"));
    USUAL.put(Measure.HEIGHT, List.of("1080", "1350", "1920"));
    USUAL.put(Measure.PIXELS, List.of("36152320"));
    USUAL.put(Measure.RATIO, List.of("1:1", "4:5", "9:16", "16:9", "1.91:1"));
    USUAL.put(Measure.DURATION, List.of("3s", "60s", "90s", "3min", "15min"));
    USUAL.put(Measure.RATE, List.of("23", "30", "60"));
    USUAL.put(Measure.BITRATE, List.of("5 Mbps", "25 Mbps"));
    USUAL.put(Measure.FRAMES, List.of("250"));
    USUAL.put(Measure.PAGES, List.of("20", "300"));
    USUAL.put(Measure.OPTIONS, List.of("2", "4"));
    USUAL.put(Measure.PARTS, List.of("10", "25"));
  }

  @Override
  public void propose(Wanted wanted, Consumer<Proposal> out) {
    Measured begun = wanted.owner().equals("MeasureLimit") ? Measured.before(wanted.place()) : null;
    String digits = wanted.letters().replaceFirst("[^\\d.].*", "");
    Stream<String> words =
        digits.isEmpty() || digits.endsWith(".") ? usual(begun) : completed(digits, begun);
    words.map(word -> Proposal.of(word, CompletionItemKind.Value)).forEach(out);
  }

  private static Stream<String> usual(Measured begun) {
    return begun == null ? TIMES.stream() : USUAL.getOrDefault(begun.measure(), List.of()).stream();
  }

  private static Stream<String> completed(String digits, Measured begun) {
    Dimension dimension = dimension(begun);
    BigDecimal figure = new BigDecimal(digits);
    return dimension == Dimension.COUNT || dimension == Dimension.RATIO
        ? usual(begun).filter(word -> word.startsWith(digits))
        : Unit.of(dimension).stream().map(unit -> Quantity.of(figure, unit).toString());
  }

  private static Dimension dimension(Measured begun) {
    return begun == null
        ? Dimension.TIME
        : Measures.isNumber(begun.measure())
            ? Measures.dimension(begun.measure())
            : Dimension.COUNT;
  }
}
