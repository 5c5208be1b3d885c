package org.ligne.dsl.validation.line;

import java.util.List;
import java.util.OptionalInt;
import org.ligne.model.line.Channel;
import org.ligne.model.line.Period;

/**
 * How many posts the weeks of a channel have room for.
 *
 * <p>Always taking the earliest slot that gap and caps leave is optimal: by induction no other
 * choice has its n-th post earlier, and what another choice may take next, this one may take too.
 * So the figures are exact for weeks without holidays and blackouts.
 */
final class WeekPacking {
  /** Weeks looked at for a cadence that only fails in the long run: a year and a day. */
  private static final int HORIZON = 53;

  private final List<Integer> slots;
  private final long gap;
  private final int perDay;
  private final int perWeek;

  WeekPacking(Channel channel) {
    slots = Policy.slots(channel);
    gap = Policy.gap(channel);
    perDay = Policy.cap(channel, Period.DAY);
    perWeek = Policy.cap(channel, Period.WEEK);
  }

  /** The most posts of a week after a week without posts. */
  int room() {
    return pack(0, Integer.MAX_VALUE, Long.MIN_VALUE).posts;
  }

  /** How many weeks in a row can have a number of posts; empty when there is no end to it. */
  OptionalInt weeksOf(int posts) {
    Packed week = new Packed(0, Long.MIN_VALUE);
    for (int number = 0; number < HORIZON; number++) {
      week = pack(number, posts, week.last);
      if (week.posts < posts) {
        return OptionalInt.of(number);
      }
    }
    return OptionalInt.empty();
  }

  /**
   * What a week took.
   *
   * @param posts how many posts
   * @param last the minute of the last post, counted from the first week's Monday
   */
  private record Packed(int posts, long last) {}

  private Packed pack(int week, int wanted, long before) {
    int most = Math.min(wanted, perWeek);
    int posts = 0;
    int day = -1;
    int ofDay = 0;
    long last = before;
    for (int slot : slots) {
      if (slot / Policy.DAY != day) {
        day = slot / Policy.DAY;
        ofDay = 0;
      }
      long minute = (long) week * Policy.WEEK + slot;
      boolean apart = last == Long.MIN_VALUE || minute - last >= gap;
      if (posts < most && ofDay < perDay && apart) {
        posts++;
        ofDay++;
        last = minute;
      }
    }
    return new Packed(posts, last);
  }
}
