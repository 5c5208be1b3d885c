package org.ligne.dsl.validation.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.ligne.model.common.CommonFactory;
import org.ligne.model.common.DayRange;
import org.ligne.model.common.TimeRange;
import org.ligne.model.common.Weekday;
import org.ligne.model.line.Cap;
import org.ligne.model.line.Channel;
import org.ligne.model.line.Gap;
import org.ligne.model.line.LineFactory;
import org.ligne.model.line.Period;
import org.ligne.model.line.Window;
import org.ligne.model.value.Span;

/** Taking the earliest slot each time is as good as trying every choice of slots. */
class WeekPackingTest {
  private static final long SEED = 20261123;
  private static final int TRIES = 200;

  private final SplittableRandom random = new SplittableRandom(SEED);

  @Test
  void asManyAsTheBestOfAllChoices() {
    for (int round = 0; round < TRIES; round++) {
      Channel channel = channel();
      assertEquals(best(channel), new WeekPacking(channel).room(), "round " + round);
    }
  }

  /** A channel with up to fourteen slots, a gap and caps. */
  private Channel channel() {
    Channel channel = LineFactory.eINSTANCE.createChannel();
    for (int number = random.nextInt(1, 4); number > 0; number--) {
      channel.getWindows().add(window());
    }
    Gap gap = LineFactory.eINSTANCE.createGap();
    gap.setAtLeast(Span.of(Duration.ofMinutes(random.nextInt(0, 60) * 30L)));
    channel.getGaps().add(gap);
    channel.getCaps().add(cap(Period.DAY, random.nextInt(1, 4)));
    channel.getCaps().add(cap(Period.WEEK, random.nextInt(2, 9)));
    return channel;
  }

  private Window window() {
    TimeRange range = CommonFactory.eINSTANCE.createTimeRange();
    range.setFrom(LocalTime.of(random.nextInt(0, 24), random.nextInt(0, 60)));
    range.setTo(range.getFrom().plusMinutes(random.nextInt(10, 110)));
    DayRange day = CommonFactory.eINSTANCE.createDayRange();
    day.getBounds().add(Weekday.get(random.nextInt(0, 7)));
    Window window = LineFactory.eINSTANCE.createWindow();
    window.setDays(CommonFactory.eINSTANCE.createDaySet());
    window.getDays().getRanges().add(day);
    window.getTimes().add(range);
    return window;
  }

  private static Cap cap(Period period, int max) {
    Cap cap = LineFactory.eINSTANCE.createCap();
    cap.setPeriod(period);
    cap.setMax(max);
    return cap;
  }

  private static int best(Channel channel) {
    List<Integer> slots = Policy.slots(channel);
    int best = 0;
    for (int choice = 0; choice < 1 << slots.size(); choice++) {
      int posts = Integer.bitCount(choice);
      if (posts > best && isAllowed(channel, slots, choice)) {
        best = posts;
      }
    }
    return best;
  }

  private static boolean isAllowed(Channel channel, List<Integer> slots, int choice) {
    int[] ofDay = new int[7];
    long last = Long.MIN_VALUE / 2;
    for (int index = 0; index < slots.size(); index++) {
      if ((choice >> index & 1) == 1) {
        int slot = slots.get(index);
        ofDay[slot / Policy.DAY]++;
        if (slot - last < Policy.gap(channel)
            || ofDay[slot / Policy.DAY] > Policy.cap(channel, Period.DAY)) {
          return false;
        }
        last = slot;
      }
    }
    return Integer.bitCount(choice) <= Policy.cap(channel, Period.WEEK);
  }
}
