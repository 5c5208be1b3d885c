package org.ligne.dsl.ide.agenda;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ligne.dsl.validation.time.ChannelClock;
import org.ligne.model.line.Audience;
import org.ligne.model.line.Blackout;
import org.ligne.model.line.Channel;
import org.ligne.model.line.Line;
import org.ligne.model.line.QuietHours;
import org.ligne.model.line.Window;

/** The hours of one channel of a line. */
public final class ChannelHours {
  private static final int SLOTS = 48;
  private static final int MINUTES = 30;

  private final Channel channel;
  private final List<Audience> audiences;
  private final Agenda agenda;
  private final Map<DayOfWeek, Map<LocalTime, Moment>> week = new EnumMap<>(DayOfWeek.class);

  /** The hours of a channel, whose line may be missing. */
  public ChannelHours(Channel channel, Agenda agenda) {
    this.channel = channel;
    this.agenda = agenda;
    audiences =
        channel.eContainer() instanceof Line line
            ? line.getAudiences().stream().filter(this::looks).toList()
            : List.of();
  }

  private boolean looks(Audience audience) {
    return audience.getChannels().isEmpty() || audience.getChannels().contains(channel);
  }

  /** What a moment is. */
  public Moment at(LocalDate day, LocalTime time) {
    return weekly(day, time).in(blackout(day, time));
  }

  /** What a moment is in any week; the answer holds for all of them and is found out once. */
  Moment weekly(LocalDate day, LocalTime time) {
    return week.computeIfAbsent(day.getDayOfWeek(), each -> new HashMap<>())
        .computeIfAbsent(time, each -> find(day, each));
  }

  private Moment find(LocalDate day, LocalTime time) {
    LocalDateTime there = ChannelClock.of(channel, day.atTime(time));
    return new Moment(
        time,
        window(there.toLocalDate(), there.toLocalTime()),
        quiet(there.toLocalDate(), there.toLocalTime()),
        null,
        peaks(there.toLocalDate(), there.toLocalTime()),
        channel.getWindows().isEmpty());
  }

  /** How good the best moment of a day is in any week; 0 when the channel is shut all day. */
  int weeklyScore(LocalDate day) {
    return slots()
        .map(time -> weekly(day, time))
        .filter(Moment::isOpen)
        .mapToInt(Moment::score)
        .max()
        .orElse(0);
  }

  private static Stream<LocalTime> slots() {
    return IntStream.range(0, SLOTS)
        .mapToObj(slot -> LocalTime.MIDNIGHT.plusMinutes((long) slot * MINUTES));
  }

  /** The open moments of a day on the hour and the half hour, in their order. */
  public List<Moment> open(LocalDate day) {
    if (agenda.isClosed(day, channel)) {
      return List.of();
    }
    return slots().map(time -> at(day, time)).filter(Moment::isOpen).toList();
  }

  private Window window(LocalDate day, LocalTime time) {
    return channel.getWindows().stream()
        .filter(each -> Hours.weekly(each.getDays(), each.getTimes(), day, time))
        .findFirst()
        .orElse(null);
  }

  private QuietHours quiet(LocalDate day, LocalTime time) {
    return channel.getQuiet().stream()
        .filter(each -> Hours.weekly(each.getDays(), each.getTimes(), day, time))
        .findFirst()
        .orElse(null);
  }

  private Blackout blackout(LocalDate day, LocalTime time) {
    return agenda.blackouts(day).stream()
        .filter(each -> Agenda.concerns(each, channel))
        .filter(
            each ->
                each.getTimes().isEmpty()
                    || Hours.within(date -> Agenda.isOn(each, date), each.getTimes(), day, time))
        .findFirst()
        .orElse(null);
  }

  private List<Audience> peaks(LocalDate day, LocalTime time) {
    return audiences.stream()
        .filter(
            audience ->
                audience.getPeaks().stream()
                    .anyMatch(peak -> Hours.weekly(peak.getDays(), peak.getTimes(), day, time)))
        .toList();
  }
}
