package org.ligne.dsl.ide.hover;

import static org.ligne.dsl.ide.hover.Markdown.text;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Order;
import org.ligne.model.campaign.Placement;
import org.ligne.model.campaign.Post;
import org.ligne.model.campaign.Series;
import org.ligne.model.query.Contents;
import org.ligne.model.query.DateSpan;
import org.ligne.model.query.Occurrence;
import org.ligne.model.query.Recurrences;
import org.ligne.platform.sent.TextCount;
import org.ligne.platform.sent.TextCounts;

/** A post or series: where and when it goes out, who answers for it, and how long its texts are. */
final class ContentCard implements Describer<Content> {

  @Override
  public Class<Content> type() {
    return Content.class;
  }

  @Override
  public Card describe(Content content, Pen pen) {
    Card card = pen.card(content);
    card.fact(pen.say("channels"), placements(content, pen));
    card.fact(pen.say("when"), when(content, pen));
    card.fact(pen.say("phase"), pen.link(content.getPhase()));
    card.fact(pen.say("pillar"), pen.link(content.getPillar()));
    card.fact(pen.say("owner"), pen.link(content.getOwner()));
    card.fact(pen.say("after"), after(content, pen));
    card.fact(pen.say("link"), content.getLink() == null ? "" : text(content.getLink()));
    card.fact(pen.say("approvals"), Sign.off(content, pen));
    List<TextCount> counts = TextCounts.of(content);
    boolean linked = counts.stream().anyMatch(TextCount::linked);
    card.table(TextTable.header(pen), TextTable.rows(counts, pen));
    return card.close(linked ? pen.say("count.linked") : "");
  }

  private static String placements(Content content, Pen pen) {
    return content.getPlacements().stream()
        .map(each -> placement(each, pen))
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String placement(Placement placement, Pen pen) {
    String channel = pen.link(placement.getChannel());
    String format = channel.isEmpty() ? "" : pen.link(Contents.format(placement));
    String pinned =
        placement.getAt() == null ? "" : ", " + pen.say("pinned", moment(placement.getAt(), pen));
    return format.isEmpty() ? channel + pinned : channel + " (" + format + pinned + ")";
  }

  private static String moment(LocalDateTime time, Pen pen) {
    return pen.say("instant", pen.calendar().inFull(time.toLocalDate()), time.toLocalTime());
  }

  private static String when(Content content, Pen pen) {
    if (content instanceof Series series) {
      return occurrences(Recurrences.of(series), pen);
    }
    LocalDateTime fixed = ((Post) content).getAt();
    if (fixed != null) {
      return moment(fixed, pen);
    }
    DateSpan period = Contents.period(content);
    return period == null ? "" : pen.say("when.chosen", pen.period(period.first(), period.last()));
  }

  private static String occurrences(List<Occurrence> days, Pen pen) {
    return days.isEmpty()
        ? pen.say("when.never")
        : pen.say(
            "when.occurrences",
            days.size(),
            pen.calendar().inFull(days.getFirst().day()),
            pen.calendar().inFull(days.getLast().day()));
  }

  private static String after(Content content, Pen pen) {
    return content.getOrder().stream().map(Order::getAfter).map(pen::link).collect(Pen.joining());
  }
}
