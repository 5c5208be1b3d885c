package org.ligne.platform.force;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ligne.model.line.Channel;
import org.ligne.model.line.LimitOverride;
import org.ligne.model.line.LineFactory;
import org.ligne.model.platform.AccountKind;
import org.ligne.model.platform.Condition;
import org.ligne.model.platform.ConditionKind;
import org.ligne.model.platform.Counter;
import org.ligne.model.platform.Format;
import org.ligne.model.platform.HashtagLimit;
import org.ligne.model.platform.Limit;
import org.ligne.model.platform.Platform;
import org.ligne.model.platform.PlatformFactory;
import org.ligne.model.platform.TextLimit;
import org.ligne.model.query.DateSpan;
import org.ligne.model.query.Limits;

class LimitsInForceTest {
  private static final PlatformFactory FACTORY = PlatformFactory.eINSTANCE;
  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

  private final Platform platform = FACTORY.createPlatform();
  private final Format format = FACTORY.createFormat();
  private final Channel channel = LineFactory.eINSTANCE.createChannel();
  private final AccountKind premium = FACTORY.createAccountKind();

  LimitsInForceTest() {
    platform.getFormats().add(format);
    platform.getAccounts().add(premium);
    channel.setPlatform(platform);
  }

  private static TextLimit text(int max) {
    TextLimit limit = FACTORY.createTextLimit();
    limit.setMax(max);
    limit.setCounter(Counter.CHARACTERS);
    return limit;
  }

  private static Condition when(ConditionKind kind) {
    Condition condition = FACTORY.createCondition();
    condition.setKind(kind);
    return condition;
  }

  private static <L extends Limit> L when(L limit, ConditionKind... kinds) {
    List.of(kinds).forEach(kind -> limit.getConditions().add(when(kind)));
    return limit;
  }

  private void override(Limit limit) {
    LimitOverride override = LineFactory.eINSTANCE.createLimitOverride();
    override.setLimit(limit);
    channel.getOverrides().add(override);
  }

  private List<Limit> inForce(LocalDate day, ConditionKind... carried) {
    return LimitsInForce.of(format, channel, Circumstances.of(channel, carried)).on(day);
  }

  @Test
  void theNearestHolds() {
    TextLimit wide = text(1);
    platform.getLimits().add(wide);
    assertEquals(List.of(wide), inForce(DAY));
    TextLimit own = text(2);
    format.getLimits().add(own);
    assertEquals(List.of(own), inForce(DAY));
    TextLimit ours = text(3);
    override(ours);
    assertEquals(List.of(ours), inForce(DAY));
  }

  @Test
  void moreConditionsAreNearerThanFewer() {
    TextLimit any = text(1);
    TextLimit link = when(text(2), ConditionKind.LINK);
    TextLimit both = when(text(3), ConditionKind.LINK, ConditionKind.POLL);
    format.getLimits().addAll(List.of(any, link, both));
    assertEquals(List.of(any), inForce(DAY));
    assertEquals(List.of(link), inForce(DAY, ConditionKind.LINK));
    assertEquals(List.of(both), inForce(DAY, ConditionKind.LINK, ConditionKind.POLL));
  }

  @Test
  void whatCountsOtherwiseHoldsBeside() {
    TextLimit letters = text(300);
    TextLimit bytes = text(3000);
    bytes.setCounter(Counter.UTF8_BYTES);
    format.getLimits().addAll(List.of(letters, bytes));
    assertEquals(List.of(letters, bytes), inForce(DAY));
    TextLimit unlimited = FACTORY.createTextLimit();
    override(unlimited);
    assertEquals(List.of(unlimited), inForce(DAY));
  }

  @Test
  void accountsDecide() {
    TextLimit paid = text(5000);
    Condition condition = when(ConditionKind.ACCOUNT);
    condition.setAccount(premium);
    paid.getConditions().add(condition);
    format.getLimits().addAll(List.of(text(280), paid));
    assertEquals(280, ((TextLimit) inForce(DAY).getFirst()).getMax());
    channel.getAccounts().add(premium);
    assertEquals(List.of(paid), inForce(DAY));
  }

  @Test
  void whatCannotBeToldIsNotMetEitherWay() {
    TextLimit moving = when(text(1), ConditionKind.ANIMATED);
    TextLimit still = when(text(2), ConditionKind.ANIMATED);
    still.getConditions().getFirst().setNegated(true);
    format.getLimits().addAll(List.of(moving, still));
    Circumstances open = new Circumstances(Set.of(), Set.of(ConditionKind.ANIMATED), Set.of());
    assertEquals(List.of(), LimitsInForce.of(format, channel, open).on(DAY));
    assertEquals(List.of(still), inForce(DAY));
  }

  @Test
  void bothEndsOfATimeBelongToIt() {
    TextLimit limit = text(1);
    limit.setSince(DAY);
    limit.setUntil(DAY.plusDays(1));
    format.getLimits().add(limit);
    assertEquals(List.of(), inForce(DAY.minusDays(1)));
    assertEquals(List.of(limit), inForce(DAY));
    assertEquals(List.of(limit), inForce(DAY.plusDays(1)));
    assertEquals(List.of(), inForce(DAY.plusDays(2)));
    assertEquals(List.of(), inForce(null));
    LimitsInForce all = LimitsInForce.of(format, channel, Circumstances.of(channel));
    List<DateSpan> month = List.of(new DateSpan(DAY.minusDays(9), DAY.plusDays(20)));
    assertEquals(
        List.of(DAY.minusDays(9), DAY, DAY.plusDays(2)), all.turns(TextLimit.class, month));
    assertEquals(List.of(DAY.minusDays(9)), all.turns(HashtagLimit.class, month));
  }

  @Test
  void whatMakesNoSenseDoesNotHoldAndAllElseDoes() {
    TextLimit broken = text(-5);
    HashtagLimit sound = FACTORY.createHashtagLimit();
    TextLimit wide = text(9);
    format.getLimits().addAll(List.of(broken, sound));
    platform.getLimits().add(wide);
    assertEquals(List.of(sound, wide), inForce(DAY));
  }

  static LongStream seeds() {
    return LongStream.range(0, 300);
  }

  /**
   * Whatever limits there are, in whatever order: those that hold are the same, and the nearest.
   */
  @ParameterizedTest
  @MethodSource("seeds")
  void theOrderOfStatementsMakesNoDifference(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 8; i++) {
      place(random, limit(random));
    }
    ConditionKind[] carried = {ConditionKind.values()[random.nextInt(9)], ConditionKind.LINK};
    LocalDate day = DAY.plusDays(random.nextInt(12));
    Set<Limit> holding = new HashSet<>(inForce(day, carried));
    shuffle(random);
    assertEquals(holding, new HashSet<>(inForce(day, carried)));
    for (Limit limit : LimitsInForce.candidates(format, channel)) {
      boolean applies = applies(limit, day, carried);
      assertEquals(applies && isNearest(limit, day, carried), holding.contains(limit));
    }
  }

  private static Limit limit(Random random) {
    TextLimit limit = text(random.nextInt(100));
    limit.setCounter(random.nextBoolean() ? Counter.CHARACTERS : Counter.UTF8_BYTES);
    for (int i = random.nextInt(3); i > 0; i--) {
      when(limit, ConditionKind.values()[random.nextInt(9)]);
    }
    limit.setSince(random.nextBoolean() ? DAY.plusDays(random.nextInt(6)) : null);
    limit.setUntil(random.nextBoolean() ? DAY.plusDays(6 + random.nextInt(6)) : null);
    return limit;
  }

  private void place(Random random, Limit limit) {
    switch (random.nextInt(3)) {
      case 0 -> platform.getLimits().add(limit);
      case 1 -> format.getLimits().add(limit);
      default -> override(limit);
    }
  }

  private void shuffle(Random random) {
    for (List<Limit> limits : List.of(format.getLimits(), platform.getLimits())) {
      List<Limit> mixed = new ArrayList<>(limits);
      Collections.shuffle(mixed, random);
      limits.clear();
      limits.addAll(mixed);
    }
    List<LimitOverride> mixed = new ArrayList<>(channel.getOverrides());
    Collections.shuffle(mixed, random);
    channel.getOverrides().clear();
    channel.getOverrides().addAll(mixed);
  }

  private static boolean applies(Limit limit, LocalDate day, ConditionKind... carried) {
    Set<ConditionKind> all = EnumSet.noneOf(ConditionKind.class);
    all.addAll(List.of(carried));
    return Limits.holdsOn(limit, day)
        && Flaws.of(limit).isEmpty()
        && limit.getConditions().stream().allMatch(each -> all.contains(each.getKind()));
  }

  private boolean isNearest(Limit limit, LocalDate day, ConditionKind... carried) {
    return LimitsInForce.candidates(format, channel).stream()
        .filter(other -> applies(other, day, carried) && Limits.compete(other, limit))
        .noneMatch(other -> nearness(other) > nearness(limit));
  }

  private static int nearness(Limit limit) {
    int level =
        limit.eContainer() instanceof LimitOverride
            ? 2
            : limit.eContainer() instanceof Format ? 1 : 0;
    return 100 * level + limit.getConditions().size();
  }

  @Test
  void aFormatOfTheChannelAloneIsOverridden() {
    Format other = FACTORY.createFormat();
    platform.getFormats().add(other);
    TextLimit wide = text(1);
    platform.getLimits().add(wide);
    override(text(2));
    channel.getOverrides().getFirst().setFormat(other);
    assertEquals(List.of(wide), inForce(DAY));
    Circumstances none = Circumstances.of(channel);
    assertTrue(LimitsInForce.of(other, channel, none).on(DAY).stream().noneMatch(wide::equals));
  }
}
