package org.ligne.dsl.ide.hover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Item;
import org.ligne.model.campaign.Placement;
import org.ligne.model.campaign.Series;
import org.ligne.model.campaign.TextVariant;
import org.ligne.model.line.Channel;
import org.ligne.model.platform.Format;
import org.ligne.model.platform.TextField;
import org.ligne.model.platform.TextLimit;
import org.ligne.model.query.Contents;
import org.ligne.model.query.Lines;
import org.ligne.model.query.Texts;
import org.ligne.model.value.LanguageTag;
import org.ligne.platform.check.PublishedText;
import org.ligne.platform.count.Counters;

/**
 * How long a text is on a channel, as its network counts. Of a series it is the longest of its
 * occurrences.
 *
 * @param text the text as it was written
 * @param channel the channel that gets it
 * @param limit the limit of the channel's format; it names a greatest length
 * @param length the length in the limit's unit
 * @param linked whether the link of the post is counted with it
 */
public record TextCount(
    TextVariant text, Channel channel, TextLimit limit, int length, boolean linked) {

  /** How much may still be written; below 0 it is too long. */
  public int left() {
    return limit.getMax() - length;
  }

  /** The counts of all texts of a post or series, on each of its channels that has a limit. */
  public static List<TextCount> of(Content content) {
    List<TextCount> counts = new ArrayList<>();
    for (Placement placement : content.getPlacements()) {
      Channel channel = placement.getChannel();
      if (channel != null && !channel.eIsProxy()) {
        Lines.languages(channel).forEach(each -> counts.addAll(of(placement, each)));
      }
    }
    return counts;
  }

  private static List<TextCount> of(Placement placement, LanguageTag language) {
    Content content = Contents.content(placement);
    return Stream.of(TextField.TITLE, TextField.TEXT)
        .flatMap(
            field ->
                Texts.variant(content, placement.getChannel(), field, language)
                    .flatMap(text -> limit(placement, field).map(each -> of(placement, text, each)))
                    .stream())
        .toList();
  }

  private static Optional<TextLimit> limit(Placement placement, TextField field) {
    Format format = Contents.format(placement);
    return format == null || format.eIsProxy()
        ? Optional.empty()
        : format.getLimits().stream()
            .filter(TextLimit.class::isInstance)
            .map(TextLimit.class::cast)
            .filter(limit -> limit.getField() == field && limit.getMax() != null)
            .findFirst();
  }

  private static TextCount of(Placement placement, TextVariant text, TextLimit limit) {
    String written = text.getValue() == null ? "" : text.getValue();
    String published = PublishedText.of(placement, limit, written);
    var counter = Counters.of(limit.getCounter());
    int length =
        occurrences(Contents.content(placement), written, text.getLanguage())
            .mapToInt(each -> counter.count(PublishedText.of(placement, limit, each)))
            .max()
            .orElse(0);
    boolean linked = !published.equals(written);
    return new TextCount(text, placement.getChannel(), limit, length, linked);
  }

  private static Stream<String> occurrences(Content content, String text, LanguageTag language) {
    List<Item> items = content instanceof Series series ? series.getItems() : List.of();
    return items.isEmpty() || !text.contains(Texts.ITEM)
        ? Stream.of(text)
        : items.stream().map(item -> Texts.fill(text, item, language));
  }
}
