package org.ligne.compiler.expect;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Says in the plainest way whether a plan with known times keeps a rule: every pair of entries is
 * compared, every day is asked for its period, and nothing is cut short.
 */
final class Oracle {
  private final Plan plan;
  private final List<Entry> line = new ArrayList<>();

  Oracle(Plan plan) {
    this.plan = plan;
    line.addAll(plan.entries());
    line.sort(Comparator.comparing(Entry::earliest).thenComparing(Entry::id));
  }

  boolean isBroken(PlanRule rule) {
    return switch (rule) {
      case CountRule count -> isCountBroken(count);
      case ShareRule share -> isShareBroken(share);
      case RowRule row -> isRowBroken(row);
      case GapRule gap -> isGapBroken(gap);
      case CompanyRule company -> isCompanyBroken(company);
      case OrderRule order -> isOrderBroken(order);
      case DayRule days ->
          line.stream().anyMatch(e -> days.of().admits(e) && days.days().contains(day(e)));
      case BalanceRule balance -> isBalanceBroken(balance);
      case EdgeRule edge -> isEdgeBroken(edge);
      case SequelRule sequel -> isSequelBroken(sequel);
      case EveryRule every ->
          line.stream().anyMatch(e -> every.of().admits(e) && !every.is().admits(e));
      case SomeRule some -> line.stream().noneMatch(some.of()::admits);
      default -> throw new AssertionError(rule);
    };
  }

  private LocalDate day(Entry entry) {
    return entry.earliest().atZone(plan.zone()).toLocalDate();
  }

  private List<String> channels(boolean per) {
    Set<String> names = new HashSet<>();
    line.forEach(each -> names.addAll(each.of(Aspect.CHANNEL)));
    return per ? List.copyOf(names) : List.of("");
  }

  private List<Entry> on(String channel) {
    return line.stream()
        .filter(each -> channel.isEmpty() || each.of(Aspect.CHANNEL).contains(channel))
        .toList();
  }

  private Object period(Rhythm rhythm, LocalDate day) {
    return switch (rhythm.unit()) {
      case PLAN -> "all";
      case DAY -> day;
      case WEEK -> {
        long weeks =
            Math.floorDiv(monday(day).toEpochDay() - monday(plan.days().first()).toEpochDay(), 7);
        yield weeks / rhythm.number();
      }
      case MONTH -> YearMonth.from(day);
    };
  }

  private static LocalDate monday(LocalDate day) {
    LocalDate monday = day;
    while (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
      monday = monday.minusDays(1);
    }
    return monday;
  }

  private Set<Object> periods(Rhythm rhythm) {
    Set<Object> all = new HashSet<>();
    plan.days()
        .first()
        .datesUntil(plan.days().last().plusDays(1))
        .forEach(day -> all.add(period(rhythm, day)));
    return all;
  }

  /** Whether a period goes on before or behind the plan. */
  private boolean isCut(Rhythm rhythm, Object period) {
    if (rhythm.unit() == Rhythm.Unit.PLAN) {
      return false;
    }
    LocalDate before = plan.days().first().minusDays(1);
    LocalDate behind = plan.days().last().plusDays(1);
    boolean begun =
        rhythm.unit() == Rhythm.Unit.WEEK
            ? period.equals(0L) && plan.days().first().getDayOfWeek() != DayOfWeek.MONDAY
            : period.equals(period(rhythm, before));
    return begun || period.equals(period(rhythm, behind));
  }

  private boolean isCountBroken(CountRule rule) {
    for (String channel : channels(rule.perChannel())) {
      for (Object period : periods(rule.per())) {
        long count =
            on(channel).stream()
                .filter(
                    each -> rule.of().admits(each) && period.equals(period(rule.per(), day(each))))
                .count();
        boolean few = rule.wanted().low() != null && count < rule.wanted().low().longValue();
        boolean many = rule.wanted().high() != null && count > rule.wanted().high().longValue();
        if (many || few && !isCut(rule.per(), period)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isShareBroken(ShareRule rule) {
    for (String channel : channels(rule.perChannel())) {
      for (Object period : periods(rule.per())) {
        List<Entry> all =
            on(channel).stream()
                .filter(each -> period.equals(period(rule.per(), day(each))))
                .toList();
        double share = 100.0 * all.stream().filter(rule.of()::admits).count() / all.size();
        if (!all.isEmpty() && isOutside(rule.wanted(), share)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isOutside(Bounds wanted, double share) {
    return wanted.low() != null && share < wanted.low().doubleValue() - 1e-9
        || wanted.high() != null && share > wanted.high().doubleValue() + 1e-9;
  }

  private boolean isRowBroken(RowRule rule) {
    for (String channel : channels(rule.perChannel())) {
      List<Entry> own = on(channel);
      for (int i = 0; i + 1 < own.size(); i++) {
        if (rule.of().admits(own.get(i))
            && rule.of().admits(own.get(i + 1))
            && !own.get(i).content().equals(own.get(i + 1).content())) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isGapBroken(GapRule rule) {
    for (Entry one : line) {
      for (Entry other : line) {
        Set<String> common = new HashSet<>(one.of(rule.same().orElse(Aspect.CHANNEL)));
        common.retainAll(other.of(rule.same().orElse(Aspect.CHANNEL)));
        boolean alike = rule.same().isEmpty() || !common.isEmpty();
        Instant free = rule.atLeast().after(one.earliest().atZone(plan.zone())).toInstant();
        if (rule.of().admits(one)
            && rule.of().admits(other)
            && alike
            && !one.content().equals(other.content())
            && !other.earliest().isBefore(one.earliest())
            && other.earliest().isBefore(free)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isCompanyBroken(CompanyRule rule) {
    for (Entry one : line) {
      Set<String> near = new HashSet<>();
      for (Entry other : line) {
        boolean inTime =
            rule.within().isEmpty()
                || !rule.within()
                    .get()
                    .after(other.earliest().atZone(plan.zone()))
                    .toInstant()
                    .isBefore(one.earliest());
        if (rule.before().admits(other)
            && !other.content().equals(one.content())
            && inTime
            && Duration.between(other.earliest(), one.earliest()).isPositive()) {
          near.add(other.content());
        }
      }
      if (rule.of().admits(one) && near.size() < rule.atLeast()) {
        return true;
      }
    }
    return false;
  }

  private boolean isOrderBroken(OrderRule rule) {
    for (String channel : channels(true)) {
      int reached = 0;
      for (Instant at : on(channel).stream().map(Entry::earliest).distinct().toList()) {
        int highest = reached;
        for (Entry each : on(channel)) {
          for (int i = 0; i < rule.chapters().size(); i++) {
            if (each.earliest().equals(at) && rule.chapters().get(i).admits(each)) {
              if (i < reached) {
                return true;
              }
              highest = Math.max(highest, i);
            }
          }
        }
        reached = highest;
      }
    }
    return false;
  }

  private boolean isBalanceBroken(BalanceRule rule) {
    Set<String> names = new HashSet<>();
    line.forEach(each -> names.addAll(each.of(rule.by())));
    long all = 0;
    for (String name : names) {
      all += count(rule, name);
    }
    double mean = (double) all / names.size();
    for (String name : names) {
      double off = Math.abs(count(rule, name) - mean);
      if (off >= 1 - 1e-9 && off * 100 > rule.within().doubleValue() * mean + 1e-9) {
        return true;
      }
    }
    return false;
  }

  private long count(BalanceRule rule, String name) {
    return line.stream().filter(e -> rule.of().admits(e) && e.of(rule.by()).contains(name)).count();
  }

  private boolean isEdgeBroken(EdgeRule rule) {
    List<Entry> own = line.stream().filter(rule.of()::admits).toList();
    if (own.isEmpty()) {
      return true;
    }
    LocalDate day = day(rule.isFirst() ? own.getFirst() : own.getLast());
    return rule.isBefore() ? day.compareTo(rule.day()) >= 0 : day.compareTo(rule.day()) <= 0;
  }

  private boolean isSequelBroken(SequelRule rule) {
    List<Entry> own = line.stream().filter(rule.of()::admits).toList();
    List<Entry> others = line.stream().filter(rule.others()::admits).toList();
    if (own.isEmpty() || others.isEmpty()) {
      return own.isEmpty();
    }
    Instant edge = (rule.isFirst() ? own.getFirst() : own.getLast()).earliest();
    int order = edge.compareTo(others.getFirst().earliest());
    return rule.isBefore() ? order >= 0 : order <= 0;
  }
}
