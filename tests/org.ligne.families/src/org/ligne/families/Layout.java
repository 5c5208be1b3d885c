package org.ligne.families;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;

/** Lays the hidden plan: contents over the channels of their brand, media over contents. */
final class Layout {
  static final ZoneId ZONE = ZoneId.of("Europe/Paris");
  static final LocalDate START = LocalDate.of(2026, 9, 7);
  private static final List<ZoneId> ELSEWHERE =
      List.of(ZoneId.of("America/New_York"), ZoneId.of("Europe/London"));
  private static final int TRIES = 60;

  final Size size;
  final int days;
  final int[] gapHours;
  final Hours[] hours;
  final int staggerMinutes;
  final int restDays;
  final List<Laid> plan = new ArrayList<>();
  private final SplittableRandom random;
  private final List<TreeSet<Long>> taken = new ArrayList<>();

  Layout(Size size, long seed) {
    this.size = size;
    this.days = 7 * size.weeks();
    this.random = new SplittableRandom(seed);
    int channels = size.brands() * size.channels();
    this.gapHours = random.ints(channels, 2, 6).toArray();
    this.hours = new Hours[channels];
    this.staggerMinutes = 60 + 30 * random.nextInt(5);
    this.restDays = 3 + random.nextInt(4);
    for (int channel = 0; channel < channels; channel++) {
      hours[channel] = new Hours(channel, blackouts());
      taken.add(new TreeSet<>());
    }
    for (int brand = 0; brand < size.brands(); brand++) {
      lay(brand);
    }
  }

  private Set<LocalDate> blackouts() {
    Set<LocalDate> found = new TreeSet<>();
    for (int i = 0; i < size.weeks() / 4; i++) {
      found.add(START.plusDays(random.nextInt(days)));
    }
    return found;
  }

  ZoneId zone(int channel) {
    return channel % 5 < 3 ? ZONE : ELSEWHERE.get(channel % 5 - 3);
  }

  private void lay(int brand) {
    int share = size.posts() / size.brands() + (brand < size.posts() % size.brands() ? 1 : 0);
    int first = plan.size();
    while (plan.size() < first + share) {
      Laid start = layAnywhere(brand);
      int more = random.nextInt(100) < 25 ? 1 + random.nextInt(3) : 0;
      for (int i = 0; i < more && plan.size() < first + share; i++) {
        layNear(start);
      }
    }
    showMedia(plan.subList(first, plan.size()));
  }

  private Laid layAnywhere(int brand) {
    while (true) {
      int channel = brand * size.channels() + random.nextInt(size.channels());
      Laid laid = tryAt(brand, channel, random.nextInt(days), "content" + plan.size());
      if (laid != null) {
        return laid;
      }
    }
  }

  /** Another entry of the same content within three days, staggered from all others of it. */
  private void layNear(Laid start) {
    for (int tries = 0; tries < TRIES; tries++) {
      int channel = start.brand * size.channels() + random.nextInt(size.channels());
      int day = (int) (start.at.toLocalDate().toEpochDay() - START.toEpochDay());
      if (channel != start.channel
          && tryAt(start.brand, channel, day + random.nextInt(4), start.content) != null) {
        return;
      }
    }
  }

  private Laid tryAt(int brand, int channel, int day, String content) {
    int half = random.nextInt(48);
    ZonedDateTime at = START.plusDays(day).atTime(half / 2, half % 2 * 30).atZone(ZONE);
    if (day >= days || !isFree(channel, at) || !isStaggered(content, at)) {
      return null;
    }
    taken.get(channel).add(at.toEpochSecond());
    String id = String.format(Locale.ROOT, "post%05d", plan.size());
    Laid laid = new Laid(id, brand, channel, at, content, random.nextInt(size.owners()));
    plan.add(laid);
    return laid;
  }

  private boolean isFree(int channel, ZonedDateTime at) {
    long gap = gapHours[channel] * 3600L;
    long second = at.toEpochSecond();
    return hours[channel].at(at.withZoneSameInstant(zone(channel))).open()
        && taken.get(channel).subSet(second - gap + 1, second + gap).isEmpty();
  }

  private boolean isStaggered(String content, ZonedDateTime at) {
    for (int i = plan.size() - 1; i >= Math.max(0, plan.size() - 4); i--) {
      Laid other = plan.get(i);
      long apart = Duration.between(other.at, at).abs().toMinutes();
      if (other.content.equals(content) && apart < staggerMinutes) {
        return false;
      }
    }
    return true;
  }

  /** A fifth of the entries begin a medium that a few others show, at rest in between. */
  private void showMedia(List<Laid> own) {
    for (int i = 0; i < own.size() * 20 / 100; i++) {
      String medium = "medium" + own.get(0).brand + "-" + i;
      List<Laid> showing = new ArrayList<>();
      int wanted = 2 + random.nextInt(3);
      for (int tries = 0; tries < TRIES && showing.size() < wanted; tries++) {
        Laid laid = own.get(random.nextInt(own.size()));
        if (laid.media.isEmpty() && showing.stream().allMatch(other -> isRested(other, laid))) {
          laid.media.add(medium);
          showing.add(laid);
        }
      }
    }
  }

  private boolean isRested(Laid one, Laid other) {
    ZonedDateTime first = one.at.isBefore(other.at) ? one.at : other.at;
    ZonedDateTime then = first == one.at ? other.at : one.at;
    return one.content.equals(other.content) || !then.isBefore(first.plusDays(restDays));
  }
}
