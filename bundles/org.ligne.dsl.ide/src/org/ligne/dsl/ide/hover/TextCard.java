package org.ligne.dsl.ide.hover;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Placement;
import org.ligne.model.campaign.TextVariant;
import org.ligne.model.line.Channel;
import org.ligne.model.query.Contents;
import org.ligne.model.query.Texts;
import org.ligne.platform.count.Counters;
import org.ligne.platform.sent.TextCount;
import org.ligne.platform.sent.TextCounts;

/** A text: which channels get it, and how much room it has left on each. */
final class TextCard implements Describer<TextVariant> {

  @Override
  public Class<TextVariant> type() {
    return TextVariant.class;
  }

  @Override
  public Card describe(TextVariant text, Pen pen) {
    Content content = Contents.content(text);
    List<TextCount> counts =
        TextCounts.of(content).stream().filter(count -> count.text() == text).toList();
    String title = pen.say("field." + text.getField().name()) + " " + text.getLanguage();
    Card card = pen.card(title, null).fact(pen.say("published-on"), channels(text, content, pen));
    card.table(TextTable.header(pen), TextTable.rows(counts, pen));
    units(counts, pen).forEach(card::close);
    added(counts, pen).forEach(card::close);
    return card;
  }

  private static String channels(TextVariant text, Content content, Pen pen) {
    List<Channel> served =
        content.getPlacements().stream()
            .map(Placement::getChannel)
            .filter(channel -> channel != null && !channel.eIsProxy())
            .filter(channel -> serves(text, content, channel))
            .toList();
    return served.isEmpty() ? pen.say("published-nowhere") : pen.links(served);
  }

  private static boolean serves(TextVariant text, Content content, Channel channel) {
    return Texts.variant(content, channel, text.getField(), text.getLanguage()).orElse(null)
        == text;
  }

  /** What the line adds, each once. */
  private static Set<String> added(List<TextCount> counts, Pen pen) {
    return counts.stream()
        .map(count -> count.sent().added())
        .filter(tags -> !tags.isEmpty())
        .map(tags -> pen.say("count.added", Markdown.text(String.join(" ", tags))))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** How the networks count, each way once. */
  private static Set<String> units(List<TextCount> counts, Pen pen) {
    return counts.stream()
        .map(count -> unit(count, pen))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static String unit(TextCount count, Pen pen) {
    int link = Counters.of(count.limit().getCounter()).linkLength();
    String unit = pen.unit(count.limit().getCounter());
    String linked = count.linked() ? " " + pen.say("count.linked") : "";
    return link == 0 ? unit : unit + " " + pen.say("count.link", link) + linked;
  }
}
