package org.ligne.platform.sent;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Item;
import org.ligne.model.campaign.Placement;
import org.ligne.model.campaign.Series;
import org.ligne.model.campaign.TextVariant;
import org.ligne.model.line.Channel;
import org.ligne.model.platform.TextField;
import org.ligne.model.platform.TextLimit;
import org.ligne.model.query.Contents;
import org.ligne.model.query.Lines;
import org.ligne.model.query.Texts;
import org.ligne.model.value.LanguageTag;
import org.ligne.platform.count.Counters;
import org.ligne.platform.count.TextCounter;
import org.ligne.platform.force.LimitsInForce;
import org.ligne.platform.force.Term;

/**
 * Counts the texts of posts and series against what their channels take, by the limits in force on
 * the first day they may be published.
 */
public final class TextCounts {
  private TextCounts() {}

  /** The counts of all texts, on each channel that is known, against each limit with a length. */
  public static List<TextCount> of(Content content) {
    return content.getPlacements().stream().flatMap(placement -> of(placement).stream()).toList();
  }

  /** Those of one placement, by language, then field, then part, then limit. */
  public static List<TextCount> of(Placement placement) {
    Channel channel = placement.getChannel();
    List<TextCount> counts = new ArrayList<>();
    if (channel != null && !channel.eIsProxy()) {
      List<TextLimit> limits = limits(placement);
      for (LanguageTag language : Lines.languages(channel)) {
        for (TextField field : TextField.VALUES) {
          Texts.variant(Contents.content(placement), channel, field, language)
              .ifPresent(text -> counts.addAll(of(placement, text, of(limits, field))));
        }
      }
    }
    return counts;
  }

  /** The limits in force with a greatest length. */
  static List<TextLimit> limits(Placement placement) {
    return LimitsInForce.of(placement).on(Term.of(placement).first(), TextLimit.class).stream()
        .filter(limit -> limit.getMax() != null)
        .toList();
  }

  private static List<TextLimit> of(List<TextLimit> limits, TextField field) {
    return limits.stream().filter(limit -> limit.getField() == field).toList();
  }

  private static List<TextCount> of(Placement placement, TextVariant text, List<TextLimit> limits) {
    return IntStream.rangeClosed(0, text.getParts().size())
        .boxed()
        .flatMap(part -> limits.stream().map(limit -> of(placement, text, part, limit)))
        .toList();
  }

  private static TextCount of(Placement placement, TextVariant text, int part, TextLimit limit) {
    TextCounter counter = Counters.of(limit.getCounter());
    String value = part == 0 ? text.getValue() : text.getParts().get(part - 1);
    return occurrences(Contents.content(placement), value == null ? "" : value, text.getLanguage())
        .map(each -> sent(placement, text.getField(), part, each))
        .map(s -> new TextCount(text, part + 1, placement, limit, s, counter.count(s.whole())))
        .max(Comparator.comparingInt(TextCount::length))
        .orElseThrow();
  }

  /** What the line adds goes with the first part of a thread, which is the post itself. */
  private static SentText sent(Placement placement, TextField field, int part, String words) {
    return part == 0 ? Sending.of(placement).text(field, words) : SentText.plain(words);
  }

  /** The words of each occurrence of a series, or of the post. */
  static Stream<String> occurrences(Content content, String text, LanguageTag language) {
    List<Item> items = content instanceof Series series ? series.getItems() : List.of();
    return items.isEmpty() || !text.contains(Texts.ITEM)
        ? Stream.of(text)
        : items.stream().map(item -> Texts.fill(text, item, language));
  }
}
