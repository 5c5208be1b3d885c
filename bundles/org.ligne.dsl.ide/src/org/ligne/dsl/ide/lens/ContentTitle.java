package org.ligne.dsl.ide.lens;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ligne.dsl.ide.words.Calendar;
import org.ligne.dsl.ide.words.Phrases;
import org.ligne.model.schedule.Entry;
import org.ligne.model.schedule.Schedule;
import org.ligne.model.schedule.Unscheduled;
import org.ligne.planning.PlanFindings;

/** When a post or series goes out, and what of it does not. */
final class ContentTitle {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final List<Entry> entries;
  private final List<Unscheduled> homeless;
  private final Phrases phrases;
  private final Calendar calendar;

  ContentTitle(Schedule schedule, String name, Phrases phrases) {
    this.phrases = phrases;
    calendar = new Calendar(phrases.language());
    entries = schedule.getEntries().stream().filter(each -> each.getPost().equals(name)).toList();
    homeless =
        schedule.getUnscheduled().stream().filter(each -> each.getPost().equals(name)).toList();
  }

  /** Each moment with its channels, then each channel without one, and why. */
  String post() {
    Map<ZonedDateTime, String> channels =
        entries.stream()
            .collect(
                Collectors.groupingBy(
                    Entry::getAt,
                    LinkedHashMap::new,
                    Collectors.mapping(Entry::getChannel, Collectors.joining(", "))));
    Stream<String> placed =
        channels.entrySet().stream().map(each -> moment(each.getKey()) + " · " + each.getValue());
    Stream<String> unplaced = homeless.stream().map(this::homeless);
    String title = Stream.concat(placed, unplaced).collect(Collectors.joining(" | "));
    return title.isEmpty() ? phrases.get("nowhere") : title;
  }

  private String moment(ZonedDateTime at) {
    return calendar.shortDay(at.toLocalDate()) + " " + TIME.format(at);
  }

  private String homeless(Unscheduled each) {
    String why = PlanFindings.explanation(each, phrases.language());
    return phrases.get("no-place", each.getChannel(), why);
  }

  /** The first and last day and the count. */
  String series() {
    if (entries.isEmpty()) {
      return homeless.isEmpty() ? phrases.get("nowhere") : homeless(homeless.getFirst());
    }
    LocalDate first = entries.getFirst().getAt().toLocalDate();
    LocalDate last = entries.getLast().getAt().toLocalDate();
    String count = phrases.get("entries", entries.size());
    String days =
        first.equals(last)
            ? calendar.shortDay(first)
            : calendar.shortDay(first) + " – " + calendar.shortDay(last);
    String placed = days + " · " + count;
    return homeless.isEmpty()
        ? placed
        : placed + " · " + phrases.get("without-place", homeless.size());
  }
}
