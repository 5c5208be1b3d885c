package org.ligne.dsl.ide.hover;

import com.google.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ligne.dsl.ide.schedule.Schedules;
import org.ligne.model.campaign.Content;
import org.ligne.model.query.Contents;
import org.ligne.model.schedule.Entry;
import org.ligne.model.schedule.Item;
import org.ligne.model.schedule.Reason;
import org.ligne.model.schedule.ReasonKind;
import org.ligne.model.schedule.Schedule;
import org.ligne.model.schedule.Unscheduled;
import org.ligne.planning.PlanFindings;

/** When Ligne placed a post and why, as far as the project has been planned. */
class Planned {
  private static final int SHOWN = 8;

  @Inject private Schedules schedules;

  /** Adds to a card what the last planning made of a post or series. */
  void addTo(Card card, Content content, Pen pen) {
    List<Entry> entries =
        of(content)
            .flatMap(each -> each.getEntries().stream())
            .filter(each -> isOf(content, each) && !each.isFixed())
            .toList();
    card.table(
        List.of(pen.say("channel"), pen.say("planned"), pen.say("why")),
        entries.stream().limit(SHOWN).map(each -> row(each, pen)).toList());
    boolean more = entries.size() > SHOWN;
    card.close(more ? pen.say("more", entries.size() - SHOWN) : "");
    of(content)
        .flatMap(each -> each.getUnscheduled().stream())
        .filter(each -> isOf(content, each))
        .limit(SHOWN)
        .forEach(each -> card.close(unplaced(each, pen)));
    boolean old = !entries.isEmpty() && !schedules.isCurrent(content.eResource());
    card.close(old ? Markdown.italic(pen.say("planned.older")) : "");
  }

  private Stream<Schedule> of(Content content) {
    return schedules.latest(content.eResource()).stream()
        .flatMap(planning -> planning.compilation().schedules().stream())
        .filter(each -> each.getCampaign().equals(Contents.campaign(content).getName()));
  }

  private static boolean isOf(Content content, Item item) {
    return item.getPost().equals(content.getName());
  }

  private static List<String> row(Entry entry, Pen pen) {
    String day = pen.calendar().inFull(entry.getAt().toLocalDate());
    return List.of(
        Markdown.text(entry.getChannel()),
        pen.say("instant", day, entry.getAt().toLocalTime()),
        reasons(entry));
  }

  /** The windows and peaks it lies in; what else had a say is told in the schedule. */
  private static String reasons(Entry entry) {
    return entry.getReasons().stream()
        .filter(each -> each.getKind() == ReasonKind.WINDOW || each.getKind() == ReasonKind.PEAK)
        .map(Reason::getStatement)
        .distinct()
        .map(Markdown::code)
        .collect(Collectors.joining(", "));
  }

  private static String unplaced(Unscheduled item, Pen pen) {
    String why = Markdown.text(PlanFindings.explanation(item, pen.language()));
    return "⚠ " + pen.say("unplaced", Markdown.text(item.getChannel()), why);
  }
}
