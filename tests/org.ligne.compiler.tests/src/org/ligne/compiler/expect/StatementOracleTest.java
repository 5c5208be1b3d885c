package org.ligne.compiler.expect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ligne.compiler.Compiler;
import org.ligne.compiler.Diagnostic;
import org.ligne.compiler.load.Project;
import org.ligne.compiler.plan.Stated;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.plan.Expectation;
import org.ligne.model.query.DateSpan;
import org.ligne.model.value.Span;

/**
 * A sentence written at random is read as the rule it was written from, and its verdict on random
 * plans is that of a naive reading.
 */
class StatementOracleTest {
  private static final int SENTENCES = 120;
  private static final int PLANS = 40;
  private static final ZoneId ZONE = ZoneId.of("Europe/Paris");
  private static final DateSpan DAYS =
      new DateSpan(LocalDate.of(2026, 10, 15), LocalDate.of(2026, 11, 20));
  private static final List<String> CHANNELS = List.of("k0", "k1");
  private static final List<String> PILLARS = List.of("p0", "p1", "p2");
  private static final List<String> TOPICS = List.of("t0", "t1", "t2");

  @TempDir private Path folder;

  /** Words, and what they mean. */
  private record Sentence(String words, PlanRule rule) {}

  private record Choice(String words, Filter filter) {}

  private record Pace(String words, Rhythm rhythm, boolean perChannel) {}

  private record Figures(String words, Bounds bounds) {}

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11})
  void aSentenceMeansWhatItSays(int kind) throws IOException {
    Random random = new Random(1100 + kind);
    List<Sentence> sentences =
        Stream.generate(() -> sentence(kind, random)).limit(SENTENCES).toList();
    Campaign campaign = read(sentences);
    int broken = 0;
    for (int i = 0; i < SENTENCES; i++) {
      Sentence sentence = sentences.get(i);
      Expectation stated = (Expectation) campaign.getExpectations().get(i);
      PlanRule rule = Stated.rule(stated.getRule(), campaign.getLine(), DAYS).orElseThrow();
      for (int tries = 0; tries < PLANS; tries++) {
        Plan plan = plan(random);
        boolean found = !rule.breaches(plan).isEmpty();
        assertEquals(
            new Oracle(plan).isBroken(sentence.rule()), found, () -> sentence + " " + plan);
        broken += found ? 1 : 0;
      }
    }
    int all = SENTENCES * PLANS;
    assertTrue(broken > all / 50 && broken < all - all / 50, "of both kinds: " + broken);
  }

  private Campaign read(List<Sentence> sentences) throws IOException {
    StringBuilder text = new StringBuilder();
    text.append("line L { languages fr zone Europe/Paris\n");
    PILLARS.forEach(each -> text.append(" pillar ").append(each).append('\n'));
    CHANNELS.forEach(each -> text.append(" channel ").append(each).append(" on Blog\n"));
    text.append("}\ncampaign C follows L { from 2026-10-15 to 2026-11-20\n");
    for (Sentence each : sentences) {
      text.append(" expect \"x\" ").append(each.words()).append('\n');
    }
    TOPICS.forEach(
        each ->
            text.append(" post ")
                .append(each)
                .append(" pillar p0 topic ")
                .append(each)
                .append(" { on k0 title fr \"x\" text fr \"y\" }\n"));
    Path file = Files.writeString(folder.resolve("c.ligne"), text.append("}\n"));
    Compiler compiler = Compiler.create(Locale.ENGLISH);
    Project project = compiler.load(file);
    List<String> errors =
        compiler.check(project).diagnostics().stream()
            .filter(Diagnostic::isError)
            .map(Diagnostic::message)
            .toList();
    assertEquals(List.of(), errors);
    return (Campaign) project.ownSources().getFirst().content().getDeclarations().getLast();
  }

  private static Sentence sentence(int kind, Random random) {
    Choice some = choice(random);
    Choice others = choice(random);
    Pace pace = pace(random);
    boolean first = random.nextBoolean();
    return switch (kind) {
      case 0 -> {
        Figures figures = counts(random);
        yield new Sentence(
            figures.words() + " " + some.words() + pace.words(),
            new CountRule(some.filter(), figures.bounds(), pace.rhythm(), pace.perChannel()));
      }
      case 1 -> {
        Figures figures = shares(random);
        yield new Sentence(
            "share of " + some.words() + " " + figures.words() + pace.words(),
            new ShareRule(some.filter(), figures.bounds(), pace.rhythm(), pace.perChannel()));
      }
      case 2 ->
          new Sentence(
              "never consecutive " + some.words() + (first ? " per channel" : ""),
              new RowRule(some.filter(), first));
      case 3 -> {
        Span span = span(random);
        yield new Sentence(
            "rest at least " + span + " between " + some.words() + (first ? " of same topic" : ""),
            new GapRule(some.filter(), span, first ? Optional.of(Aspect.TOPIC) : Optional.empty()));
      }
      case 4 -> {
        Span span = span(random);
        int count = 1 + random.nextInt(2);
        yield new Sentence(
            some.words()
                + " need "
                + count
                + " "
                + others.words()
                + (first ? " within " + span : "")
                + " before",
            new CompanyRule(
                some.filter(),
                count,
                others.filter(),
                first ? Optional.of(span) : Optional.empty()));
      }
      case 5 ->
          new Sentence(
              "sequence " + some.words() + " then " + others.words(),
              new OrderRule(List.of(some.filter(), others.filter())));
      default -> second(kind, random);
    };
  }

  private static Sentence second(int kind, Random random) {
    Choice some = choice(random);
    Choice others = choice(random);
    boolean first = random.nextBoolean();
    boolean before = random.nextBoolean();
    LocalDate day = DAYS.first().plusDays(random.nextInt(30));
    String edge = (first ? "first" : "last") + " of " + some.words();
    String side = before ? " before " : " after ";
    return switch (kind) {
      case 6 -> days(some, random);
      case 7 -> {
        int within = 1 + random.nextInt(90);
        yield new Sentence(
            "balance "
                + some.words()
                + " over "
                + (first ? "channel" : "topic")
                + " within "
                + within
                + "%",
            new BalanceRule(
                some.filter(), first ? Aspect.CHANNEL : Aspect.TOPIC, BigDecimal.valueOf(within)));
      }
      case 8 -> new Sentence(edge + side + day, new EdgeRule(first, some.filter(), before, day));
      case 9 ->
          new Sentence(
              edge + side + "first of " + others.words(),
              new SequelRule(first, some.filter(), before, others.filter()));
      case 10 -> {
        String pillar = PILLARS.get(random.nextInt(PILLARS.size()));
        yield new Sentence(
            "every " + some.words() + " needs of pillar " + pillar,
            new EveryRule(some.filter(), Filter.of(Aspect.PILLAR, pillar)));
      }
      default -> new Sentence("some " + some.words(), new SomeRule(some.filter()));
    };
  }

  private static Sentence days(Choice some, Random random) {
    LocalDate from = DAYS.first().plusDays(random.nextInt(30));
    LocalDate to = from.plusDays(random.nextInt(4));
    LocalDate other = DAYS.first().plusDays(random.nextInt(30));
    String yearly = "%02d-%02d".formatted(other.getMonthValue(), other.getDayOfMonth());
    List<LocalDate> days = new ArrayList<>(from.datesUntil(to.plusDays(1)).toList());
    days.add(other);
    return new Sentence(
        "never " + some.words() + " on " + from + " to " + to + ", " + yearly,
        new DayRule(some.filter(), Set.copyOf(days)));
  }

  private static Choice choice(Random random) {
    String pillar = PILLARS.get(random.nextInt(PILLARS.size()));
    String channel = CHANNELS.get(random.nextInt(CHANNELS.size()));
    return switch (random.nextInt(5)) {
      case 0 -> new Choice("posts", Filter.ALL);
      case 1 -> new Choice("posts of pillar " + pillar, Filter.of(Aspect.PILLAR, pillar));
      case 2 -> new Choice("posts of topic t0, t1", Filter.of(Aspect.TOPIC, "t0", "t1"));
      case 3 -> new Choice("post on " + channel, Filter.of(Aspect.CHANNEL, channel));
      default ->
          new Choice(
              "posts on " + channel + " of pillar p0, " + pillar,
              new Filter(
                  List.of(
                      new Filter.Condition(Aspect.CHANNEL, Set.of(channel)),
                      new Filter.Condition(
                          Aspect.PILLAR,
                          "p0".equals(pillar) ? Set.of("p0") : Set.of("p0", pillar)))));
    };
  }

  private static Pace pace(Random random) {
    boolean per = random.nextBoolean();
    String channel = per ? " per channel" : "";
    return switch (random.nextInt(5)) {
      case 0 -> new Pace(channel, Rhythm.NONE, per);
      case 1 -> new Pace(" per day" + channel, new Rhythm(Rhythm.Unit.DAY, 1), per);
      case 2 -> new Pace(channel + " per week", new Rhythm(Rhythm.Unit.WEEK, 1), per);
      case 3 -> new Pace(channel + " per 2 weeks", new Rhythm(Rhythm.Unit.WEEK, 2), per);
      default -> new Pace(" per month" + channel, new Rhythm(Rhythm.Unit.MONTH, 1), per);
    };
  }

  private static Figures counts(Random random) {
    int low = random.nextInt(4);
    int high = low + random.nextInt(3);
    return switch (random.nextInt(4)) {
      case 0 -> new Figures("at least " + (low + 1), Bounds.atLeast(low + 1L));
      case 1 -> new Figures("at most " + low, Bounds.atMost(low));
      case 2 -> new Figures(String.valueOf(low), Bounds.of(low, low));
      default -> new Figures(low + ".." + high, Bounds.of(low, high));
    };
  }

  private static Figures shares(Random random) {
    int low = 10 + random.nextInt(50);
    int high = low + random.nextInt(40);
    return switch (random.nextInt(5)) {
      case 0 -> new Figures("at least " + low + "%", Bounds.atLeast(low));
      case 1 -> new Figures("at most " + low + "%", Bounds.atMost(low));
      case 2 -> new Figures(low + "%", Bounds.of(low - 5, low + 5));
      case 3 -> new Figures(low + "% +- 10%", Bounds.of(low - 10, low + 10));
      default -> new Figures(low + "%.." + high + "%", Bounds.of(low, high));
    };
  }

  private static Span span(Random random) {
    return random.nextBoolean()
        ? Span.ofDays(1 + random.nextInt(4))
        : Span.parse((6 + random.nextInt(60)) + "h");
  }

  private static Plan plan(Random random) {
    List<Entry> entries = new ArrayList<>();
    Instant start = DAYS.first().atStartOfDay(ZONE).toInstant();
    for (int i = 0; i < random.nextInt(9); i++) {
      Instant at = start.plusSeconds(3600L * random.nextInt(36 * 24));
      Map<Aspect, Set<String>> marks =
          Map.of(
              Aspect.CHANNEL, Set.of(CHANNELS.get(random.nextInt(2))),
              Aspect.PILLAR, Set.of(PILLARS.get(random.nextInt(3))),
              Aspect.TOPIC, Set.of(TOPICS.get(random.nextInt(3))));
      entries.add(new Entry("e" + i, "c" + random.nextInt(6), at, marks));
    }
    return new Plan(ZONE, DAYS, entries);
  }
}
