package org.ligne.families;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.ligne.model.query.DateSpan;
import org.ligne.model.value.Span;
import org.ligne.planning.problem.Cadence;
import org.ligne.planning.problem.Cap;
import org.ligne.planning.problem.ChannelPolicy;
import org.ligne.planning.problem.Gap;
import org.ligne.planning.problem.Mix;
import org.ligne.planning.problem.Owner;
import org.ligne.planning.problem.Purse;
import org.ligne.planning.problem.Request;
import org.ligne.planning.problem.Statement;
import org.ligne.planning.problem.StatementKind;

/** States the limits that the hidden plan just keeps. */
final class Limits {
  private static final int TOLERANCE = 500;
  private static final int RUN_WEEKS = 4;

  private final Layout layout;
  private final Map<String, Request> requests;
  private final List<List<Laid>> byChannel = new ArrayList<>();

  Limits(Layout layout, Map<String, Request> requests) {
    this.layout = layout;
    this.requests = requests;
    IntStream.range(0, layout.hours.length).forEach(any -> byChannel.add(new ArrayList<>()));
    layout.plan.forEach(laid -> byChannel.get(laid.channel).add(laid));
  }

  List<ChannelPolicy> channels() {
    return IntStream.range(0, byChannel.size()).mapToObj(this::channel).toList();
  }

  private ChannelPolicy channel(int channel) {
    ZoneId zone = layout.zone(channel);
    Map<LocalDate, Long> days =
        Counts.sums(byChannel.get(channel), it -> Counts.day(it, zone), it -> 1L);
    Map<LocalDate, Long> weeks =
        Counts.sums(byChannel.get(channel), it -> Counts.week(it, zone), it -> 1L);
    DateSpan all = new DateSpan(Layout.START, Layout.START.plusDays(layout.days - 1L));
    int least = (int) Math.max(1, byChannel.get(channel).size() / layout.size.weeks() - 1);
    Statement cadence = statement(StatementKind.CADENCE_MINIMUM, "cadence " + least);
    int gap = layout.gapHours[channel];
    Span span = Span.parse(gap + "h");
    return ChannelPolicy.unlimited("channel" + channel, layout.hours[channel])
        .in(zone)
        .with(new Gap(span, statement(StatementKind.GAP, "gap at least " + span)))
        .withPerDay(cap(Counts.most(days), StatementKind.MAX_PER_DAY))
        .withPerWeek(cap(Counts.most(weeks), StatementKind.MAX_PER_WEEK))
        .withCadence(
            new Cadence(least, List.of(all), cadence),
            cap(Counts.most(weeks) + 1, StatementKind.CADENCE_MAXIMUM));
  }

  /** Each pillar's part of the channel's entries, five points more or less, in four weeks. */
  List<Mix> mixes() {
    List<Mix> mixes = new ArrayList<>();
    for (int channel = 0; channel < byChannel.size(); channel++) {
      List<Laid> own = byChannel.get(channel);
      for (String pillar : Family.PILLARS) {
        long has = own.stream().filter(it -> isOf(it, pillar)).count();
        int share = own.isEmpty() ? 0 : (int) (Mix.WHOLE * has / own.size() / 100) * 100;
        mixes.add(
            new Mix(
                "channel" + channel,
                pillar,
                Math.max(0, share - TOLERANCE),
                Math.min(Mix.WHOLE, share + TOLERANCE),
                RUN_WEEKS,
                Layout.START,
                statement(StatementKind.PILLAR_SHARE, pillar + " " + share)));
      }
    }
    return mixes;
  }

  private boolean isOf(Laid laid, String pillar) {
    return requests.get(laid.id).pillar().equals(pillar);
  }

  List<Purse> purses() {
    return IntStream.range(0, layout.size.brands()).mapToObj(this::purse).toList();
  }

  private Purse purse(int brand) {
    List<Laid> paid =
        layout.plan.stream()
            .filter(it -> it.brand == brand && requests.get(it.id).payment() != null)
            .toList();
    Map<LocalDate, Long> weeks =
        Counts.sums(
            paid, it -> Counts.week(it, Layout.ZONE), it -> requests.get(it.id).payment().amount());
    Statement budget = statement(StatementKind.BUDGET, "at most " + Counts.most(weeks) + " a week");
    return new Purse("purse" + brand, Counts.most(weeks), Map.of(), budget);
  }

  /** Nine tenths of what a person takes is what the busiest day of the hidden plan has. */
  List<Owner> owners() {
    List<Owner> owners = new ArrayList<>();
    for (int owner = 0; owner < layout.size.owners(); owner++) {
      int number = owner;
      List<Laid> own = layout.plan.stream().filter(it -> it.owner == number).toList();
      long busiest = Counts.most(Counts.sums(own, it -> Counts.day(it, Layout.ZONE), it -> 1L));
      owners.add(new Owner("owner" + owner, cap(busiest * 10 / 9, StatementKind.CAPACITY)));
    }
    return owners;
  }

  private static Cap cap(long count, StatementKind kind) {
    return new Cap((int) count, statement(kind, "at most " + count));
  }

  private static Statement statement(StatementKind kind, String text) {
    return new Statement(kind, text, null);
  }
}
