package org.ligne.visual.mix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ligne.visual.figures.Bounds;
import org.ligne.visual.plan.Plan;
import org.ligne.visual.words.Dates;

/**
 * How shares come about: after each week, what part of all posts so far each value has. A share
 * that is asked for of the whole is approached or left from week to week; the posts of a single
 * week are too few to tell.
 *
 * @param title what it shows, in the reader's language
 * @param weeks what the weeks are called in short, the first with posts in front
 * @param curves one for each value
 */
public record Trend(String title, List<String> weeks, List<Curve> curves) {
  /** Keeps the lists from changing later. */
  public Trend {
    weeks = List.copyOf(weeks);
    curves = List.copyOf(curves);
  }

  /**
   * The share of one value.
   *
   * @param value the value
   * @param wish the share that is asked for, if one is
   * @param percents what it comes to after each week, from 0 to 100
   * @param told the same in words, week by week
   */
  public record Curve(
      Value value, Optional<Bounds> wish, List<Double> percents, List<String> told) {
    /** Keeps the lists from changing later. */
    public Curve {
      percents = List.copyOf(percents);
      told = List.copyOf(told);
    }
  }

  /** The trend of some figures of a plan. */
  static Trend of(Mix mix, Plan plan) {
    Telling telling = new Telling(plan);
    List<Week> weeks = mix.weeks().stream().dropWhile(each -> each.all() == 0).toList();
    return new Trend(
        telling.say("trend", telling.title(mix)),
        weeks.stream().map(each -> telling.say("week.short", Dates.week(each.monday()))).toList(),
        mix.whole().stream().map(part -> curve(part, weeks, telling)).toList());
  }

  private static Curve curve(Part part, List<Week> weeks, Telling telling) {
    List<Double> percents = new ArrayList<>();
    List<String> told = new ArrayList<>();
    int own = 0;
    int all = 0;
    for (Week week : weeks) {
      all += week.all();
      own += count(week, part.value());
      percents.add(100.0 * own / all);
      told.add(telling.trend(week.monday(), part, own, all));
    }
    return new Curve(part.value(), part.wish(), percents, told);
  }

  private static int count(Week week, Value value) {
    return week.parts().stream()
        .filter(each -> each.value().equals(value))
        .mapToInt(Part::count)
        .sum();
  }
}
