package org.ligne.compiler.tests;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.ligne.compiler.tests.PlanFacts.Blackout;
import org.ligne.compiler.tests.PlanFacts.Channel;
import org.ligne.compiler.tests.PlanFacts.Distance;
import org.ligne.compiler.tests.PlanFacts.Hours;
import org.ligne.compiler.tests.PlanFacts.Order;
import org.ligne.compiler.tests.PlanFacts.Person;
import org.ligne.compiler.tests.PlanFacts.Post;

/** Makes small plans of all kinds; the same seed makes the same plan. */
final class RandomPlans {
  /** Zones with the first day of a week in which their clocks change, and one without changes. */
  private static final List<String> ZONES =
      List.of("Europe/Paris", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu");

  private static final List<LocalDate> CHANGES =
      List.of(
          LocalDate.of(2026, 10, 19),
          LocalDate.of(2027, 3, 8),
          LocalDate.of(2026, 9, 28),
          LocalDate.of(2026, 10, 19));

  private static final List<String> PLATFORMS =
      List.of("Blog", "Threads", "Newsletter", "Mastodon", "Bluesky");
  private static final int SLOT_MINUTES = 5;

  private final SplittableRandom random;
  private final ZoneId zone;
  private final LocalDate from;
  private final LocalDate to;
  private final List<Channel> channels;
  private final List<Person> people;
  private final List<Blackout> blackouts;

  private RandomPlans(long seed) {
    random = new SplittableRandom(seed);
    int place = random.nextInt(ZONES.size());
    zone = ZoneId.of(ZONES.get(place));
    from = CHANGES.get(place).plusDays(random.nextInt(5));
    to = from.plusDays(9 + random.nextInt(12));
    channels = IntStream.rangeClosed(1, 2 + random.nextInt(3)).mapToObj(this::channel).toList();
    people = IntStream.rangeClosed(1, 2).mapToObj(i -> new Person("p" + i, maybe(1, 3))).toList();
    blackouts = IntStream.range(0, random.nextInt(4)).mapToObj(i -> blackout()).toList();
  }

  static PlanFacts of(long seed) {
    return new RandomPlans(seed).plan();
  }

  private PlanFacts plan() {
    List<Post> posts = new ArrayList<>();
    PlanFacts plan = new PlanFacts(zone, from, to, blackouts, channels, people, posts);
    int wanted = 3 + random.nextInt(14);
    for (int i = 1; i <= wanted; i++) {
      posts.add(post("n" + i, plan));
    }
    return plan;
  }

  private Channel channel(int number) {
    return new Channel(
        "c" + number,
        PLATFORMS.get(random.nextInt(PLATFORMS.size())),
        IntStream.range(0, random.nextInt(3)).mapToObj(i -> hours(4, 12)).toList(),
        IntStream.range(0, random.nextInt(2)).mapToObj(i -> hours(1, 10)).toList(),
        oneIn(2) ? null : distance(),
        maybe(1, 3),
        maybe(3, 7),
        maybe(3, 7));
  }

  private Hours hours(int shortest, int longest) {
    LocalTime begin = LocalTime.of(random.nextInt(24), 15 * random.nextInt(4));
    int length = shortest + random.nextInt(longest - shortest + 1);
    return new Hours(weekdays(4), begin, begin.plusHours(length));
  }

  private Blackout blackout() {
    LocalDate day = day();
    String channel = oneIn(2) ? null : channels.getFirst().name();
    if (oneIn(2)) {
      return new Blackout(day, null, null, channel);
    }
    Hours hours = hours(1, 12);
    return new Blackout(day, hours.from(), hours.to(), channel);
  }

  private Post post(String name, PlanFacts plan) {
    Set<String> on = new TreeSet<>();
    IntStream.range(0, 1 + random.nextInt(2)).forEach(i -> on.add(any(channels).name()));
    String owner = oneIn(2) ? null : any(people).name();
    String campaign = oneIn(3) ? "Suite" : "Plan";
    LocalDateTime open = oneIn(4) ? openMoment(plan, on) : null;
    if (open != null && oneIn(2)) {
      // The series begins and ends with the campaign, so the day of a moment is a day of it.
      Set<DayOfWeek> recursOn = Set.of(open.getDayOfWeek());
      LocalDate skip = oneIn(2) ? open.toLocalDate() : null;
      return new Post(campaign, name, List.copyOf(on), owner, null, recursOn, skip, null);
    }
    Order order = order(campaign, plan, open);
    return new Post(campaign, name, List.copyOf(on), owner, open, null, null, order);
  }

  /** Later than a post that is neither fixed nor itself waiting, so that the order is possible. */
  private Order order(String campaign, PlanFacts plan, LocalDateTime fixed) {
    List<Post> free =
        plan.posts().stream()
            .filter(each -> each.campaign().equals(campaign))
            .filter(each -> each.at() == null && each.recursOn() == null && each.order() == null)
            .toList();
    return fixed != null || free.isEmpty() || !oneIn(3)
        ? null
        : new Order(any(free).name(), distance());
  }

  /** A moment that exists once and at which all the channels are open, or null. */
  private LocalDateTime openMoment(PlanFacts plan, Set<String> on) {
    for (int attempt = 0; attempt < 50; attempt++) {
      int minute = SLOT_MINUTES * random.nextInt(24 * 60 / SLOT_MINUTES);
      LocalDateTime moment = day().atStartOfDay().plusMinutes(minute);
      boolean open =
          channels.stream()
              .filter(each -> on.contains(each.name()))
              .allMatch(each -> plan.isOpen(each, moment));
      if (open && zone.getRules().getValidOffsets(moment).size() == 1) {
        return moment;
      }
    }
    return null;
  }

  private Distance distance() {
    return oneIn(2)
        ? new Distance(1 + random.nextInt(2), 0)
        : new Distance(0, 30 * (1 + random.nextInt(50)));
  }

  private Set<DayOfWeek> weekdays(int least) {
    Set<DayOfWeek> days = new TreeSet<>();
    while (days.size() < least) {
      days.add(DayOfWeek.of(1 + random.nextInt(7)));
    }
    return days;
  }

  private LocalDate day() {
    return from.plusDays(random.nextInt((int) (to.toEpochDay() - from.toEpochDay()) + 1));
  }

  private int maybe(int least, int most) {
    return oneIn(2) ? 0 : random.nextInt(least, most + 1);
  }

  private boolean oneIn(int times) {
    return random.nextInt(times) == 0;
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
