package org.ligne.dsl.ide.completion;

import com.google.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CompletionItemKind;
import org.ligne.dsl.ide.words.Phrases;
import org.ligne.dsl.messages.MessageLanguage;
import org.ligne.model.line.Line;
import org.ligne.model.line.Pillar;
import org.ligne.model.line.Share;
import org.ligne.model.line.ShareBound;
import org.ligne.model.value.Percentage;

/** Proposes usual numbers, counts, shares and lengths of time. */
class NumberSource implements ValueSource {
  private static final Map<String, List<String>> USUAL =
      Map.ofEntries(
          Map.entry("Cadence.count", List.of("1..3", "2..5", "3..5", "0..1", "1", "5", "7")),
          Map.entry("HashtagRule.count", List.of("1..3", "1..5", "0..3")),
          Map.entry("TextLimit.max", List.of("280", "500", "1000", "2200")),
          Map.entry("HashtagLimit.max", List.of("3", "5", "30")),
          Map.entry("MentionLimit.max", List.of("5", "20")),
          Map.entry("LinkLimit.max", List.of("1", "5")),
          Map.entry("QuotaLimit.max", List.of("25", "50", "100")),
          Map.entry("FoldLimit.max", List.of("125", "3")),
          Map.entry("CropLimit.min", List.of("1:1", "4:5", "2:3", "9:16", "16:9", "1.91:1")),
          Map.entry("CropLimit.max", List.of("1.91:1", "16:9", "1:1")),
          Map.entry("MediaLimit.count", List.of("0..1", "0..4", "0..10", "1", "0")),
          Map.entry("ContentStatement.weight", List.of("2", "3", "5", "8", "10")),
          Map.entry("Person.capacity", List.of("1", "2", "3", "4", "5")),
          Map.entry("ReadabilityRule.min", List.of("50", "60", "70")),
          Map.entry("EmojiRule.max", List.of("0", "1", "2", "3")),
          Map.entry("Cap.max", List.of("1", "2", "3", "4", "5")),
          Map.entry("Series.everyWeeks", List.of("2", "3", "4")),
          Map.entry("Series.forWeeks", List.of("4", "6", "8", "12")),
          Map.entry("Target.value", List.of("100", "500", "1000", "5000")),
          Map.entry("Gap.atLeast", List.of("4h", "12h", "20h", "1 day", "2 days", "1 week")),
          Map.entry("Order.atLeast", List.of("1 day", "2 days", "3 days", "1 week", "4h")),
          Map.entry("MediaRest.atLeast", List.of("7 days", "14 days", "4 weeks")),
          Map.entry("Stagger.atLeast", List.of("30min", "1h", "2h", "1 day")),
          Map.entry("Share.weeks", List.of("4", "2", "8")),
          Map.entry("Share.tolerance", List.of("5%", "10%")),
          Map.entry("Share.percent", List.of("10%", "20%", "25%", "30%", "40%", "50%")));
  private static final List<String> SPANS = List.of("min", "h", " days", " weeks");

  private final Phrases phrases;

  @Inject
  NumberSource(MessageLanguage language) {
    phrases = Phrases.beside(NumberSource.class, language.locale());
  }

  @Override
  public void propose(Wanted wanted, Consumer<Proposal> out) {
    if (wanted.is("Share", "percent")) {
      rest(wanted).forEach(each -> out.accept(number(each).with(phrases.get("share.rest"))));
    }
    USUAL.getOrDefault(wanted.owner() + "." + wanted.feature(), List.of()).stream()
        .map(NumberSource::number)
        .forEach(out);
    completed(wanted).map(NumberSource::number).forEach(out);
  }

  private static Proposal number(String word) {
    return Proposal.of(word, CompletionItemKind.Value);
  }

  /** What is typed so far with a unit behind it. */
  private static Stream<String> completed(Wanted wanted) {
    String digits = wanted.letters().replaceFirst("[^\\d].*", "");
    if (digits.isEmpty()) {
      return Stream.empty();
    }
    return switch (wanted.rule()) {
      case "Percent" -> Stream.of(digits + "%");
      case "Span" -> SPANS.stream().map(unit -> digits + unit(unit, digits));
      default -> Stream.empty();
    };
  }

  private static String unit(String unit, String digits) {
    boolean one = digits.equals("1") && unit.startsWith(" ");
    return one ? unit.substring(0, unit.length() - 1) : unit;
  }

  /** What the other pillars of the line leave of the whole. */
  private static Stream<String> rest(Wanted wanted) {
    Line line = wanted.place().line();
    if (line == null) {
      return Stream.empty();
    }
    Pillar own = wanted.place().within(Pillar.class);
    BigDecimal taken =
        line.getPillars().stream()
            .filter(pillar -> pillar != own)
            .map(Pillar::getShare)
            .filter(Objects::nonNull)
            .filter(share -> share.getBound() == ShareBound.TARGET)
            .map(Share::getPercent)
            .filter(Objects::nonNull)
            .map(Percentage::value)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal rest = BigDecimal.valueOf(100).subtract(taken);
    return rest.signum() > 0 && taken.signum() > 0
        ? Stream.of(rest.stripTrailingZeros().toPlainString() + "%")
        : Stream.empty();
  }
}
