package org.ligne.compiler.limits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ligne.compiler.Compiler;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Messages;
import org.ligne.model.diagnostic.Severity;
import org.ligne.model.platform.ChoiceLimit;
import org.ligne.model.platform.Condition;
import org.ligne.model.platform.CropLimit;
import org.ligne.model.platform.DuplicateLimit;
import org.ligne.model.platform.FoldLimit;
import org.ligne.model.platform.Format;
import org.ligne.model.platform.HashtagLimit;
import org.ligne.model.platform.Limit;
import org.ligne.model.platform.LinkLimit;
import org.ligne.model.platform.LinkUse;
import org.ligne.model.platform.MediaKind;
import org.ligne.model.platform.MediaLimit;
import org.ligne.model.platform.MentionLimit;
import org.ligne.model.platform.Platform;
import org.ligne.model.platform.PublishLimit;
import org.ligne.model.platform.Publisher;
import org.ligne.model.platform.QuotaLimit;
import org.ligne.model.platform.ScheduleLimit;
import org.ligne.model.platform.TextField;
import org.ligne.model.platform.TextLimit;
import org.ligne.model.platform.TextOnlyLimit;
import org.ligne.model.query.Limits;
import org.ligne.platform.check.Judged;
import org.ligne.platform.check.PlatformCode;
import org.ligne.platform.force.LimitsInForce;

/**
 * Every limit of every format that ships, on both sides: what is exactly at the limit keeps it, and
 * what is one unit further is found, as severe as its evidence allows and with its sources. The
 * limits come from the data itself; that the data are right is for {@link WellKnownLimitsTest}.
 */
class LimitEdgesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final List<Platform> PLATFORMS = Compiler.create(Locale.ENGLISH).platforms();

  /** An edge of a limit in a format. */
  record Case(Format format, Limit limit, Edge edge) {
    @Override
    public String toString() {
      String platform = ((Platform) format.eContainer()).getName();
      return platform + " " + format.getName() + ": " + Limits.subject(limit) + ", " + edge.what();
    }

    /** A post on a day and an account on which the limit holds, as far as these decide. */
    Stage stage() {
      Stage stage = new Stage(format, day(limit));
      limit.getConditions().stream()
          .filter(it -> it.getAccount() != null && !it.isNegated())
          .forEach(it -> stage.account(it.getAccount()));
      limit.getConditions().forEach(it -> carry(it, stage));
      return stage;
    }
  }

  private static LocalDate day(Limit limit) {
    if (limit.getUntil() != null) {
      return limit.getUntil();
    }
    return limit.getSince() == null ? TODAY : limit.getSince();
  }

  private static void carry(Condition condition, Stage stage) {
    if (condition.isNegated()) {
      return;
    }
    switch (condition.getKind()) {
      case MEDIA, IMAGES -> stage.file(Shots.IMAGE.facts());
      case VIDEOS -> stage.file(Shots.VIDEO.facts());
      case DOCUMENTS -> stage.file(Shots.DOCUMENT.facts());
      case ANIMATED -> stage.file(Shots.ANIMATION.facts());
      case LINK -> stage.link("https://exemple.fr/");
      case POLL -> stage.poll("Un ?", List.of("Oui", "Non"));
      default -> {
        // What is said of accounts is no cargo.
      }
    }
  }

  static Stream<Case> cases() {
    return PLATFORMS.stream()
        .flatMap(platform -> platform.getFormats().stream())
        .flatMap(LimitEdgesTest::cases);
  }

  private static Stream<Case> cases(Format format) {
    return LimitsInForce.candidates(format, null).stream()
        .flatMap(limit -> Edges.of(limit).stream().map(edge -> new Case(format, limit, edge)))
        .filter(LimitEdgesTest::canHold);
  }

  /** A limit of the network does not hold where the format has one of its own. */
  private static boolean canHold(Case each) {
    Stage stage = each.stage();
    each.edge().beyond().accept(stage);
    return stage.isInForce(each.limit());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void whatIsAtTheLimitKeepsIt(Case each) {
    Stage stage = each.stage();
    each.edge().inside().accept(stage);
    assertEquals(List.of(), stage.breaches(each.limit()));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void whatIsOneFurtherIsFound(Case each) {
    Stage stage = each.stage();
    each.edge().beyond().accept(stage);
    List<Judged> found = stage.breaches(each.limit());
    assertTrue(!found.isEmpty(), "nothing is found");
    Finding finding = found.getFirst().finding();
    assertEquals(each.edge().code(), finding.code());
    assertEquals(severity(each.limit(), each.edge()), finding.severity());
    String message = Messages.text(finding, Locale.ENGLISH);
    each.limit()
        .getSources()
        .forEach(source -> assertTrue(message.contains(source.getLabel()), message));
  }

  private static Severity severity(Limit limit, Edge edge) {
    if (limit.isAdvised()) {
      return Severity.INFO;
    }
    return switch (limit.getGrade()) {
      case A, B -> edge.code().severity();
      case C, DISPUTED -> Severity.WARNING;
    };
  }

  static Stream<Case> byHand() {
    return PLATFORMS.stream()
        .flatMap(platform -> platform.getFormats().stream())
        .flatMap(LimitEdgesTest::byHand);
  }

  private static Stream<Case> byHand(Format format) {
    return LimitsInForce.candidates(format, null).stream()
        .filter(limit -> limit instanceof PublishLimit publish && !publish.isUnknown())
        .map(limit -> new Case(format, limit, new Edge("publish", it -> {}, it -> {}, null)))
        .filter(LimitEdgesTest::canHold);
  }

  @ParameterizedTest
  @MethodSource("byHand")
  void whatAPersonPublishesIsTold(Case each) {
    boolean person = ((PublishLimit) each.limit()).getBy() == Publisher.PERSON;
    List<PlatformCode> expected = person ? List.of(PlatformCode.PUBLISHED_BY_HAND) : List.of();
    assertEquals(
        expected,
        each.stage().breaches(each.limit()).stream().map(it -> it.finding().code()).toList());
  }

  /** Limits of time have edges of their own: {@code TimedEdgesTest}. */
  private static boolean isOfTime(Limit limit) {
    return limit instanceof QuotaLimit
        || limit instanceof ScheduleLimit
        || limit instanceof DuplicateLimit;
  }

  /** Whether a post can't break it, or it only says how a preview looks. */
  private static boolean isHarmless(Limit limit) {
    return switch (limit) {
      case FoldLimit fold -> true;
      case CropLimit crop -> true;
      case PublishLimit publish -> true;
      // A description is written once for all networks; one without any shows none.
      case TextLimit text when text.getField() == TextField.ALT -> text.isNone();
      case TextLimit text -> text.getMax() == null && !text.isNone();
      case TextOnlyLimit alone -> alone.isAllowed();
      case HashtagLimit hashtags -> hashtags.getMax() == null;
      case MentionLimit mentions -> mentions.getMax() == null;
      case LinkLimit links -> links.getUse() == LinkUse.CLICKABLE && links.getMax() == null;
      case MediaLimit part ->
          (part.getKind() == MediaKind.POLL || part.getKind() == MediaKind.THREAD)
              && part.getCount().getMin() == 0;
      // Every format of documents that Ligne opens is taken.
      case ChoiceLimit choice -> choice.getKind() == MediaKind.DOCUMENT;
      default -> false;
    };
  }

  /** What nobody judges is a list that is read, and no gap. */
  @Test
  void whatHasNoEdgeLetsEverythingThrough() {
    List<String> gaps =
        PLATFORMS.stream()
            .flatMap(platform -> platform.getFormats().stream())
            .flatMap(
                format ->
                    LimitsInForce.candidates(format, null).stream()
                        .filter(limit -> !limit.isUnknown() && Edges.of(limit).isEmpty())
                        .filter(limit -> !isOfTime(limit) && !isHarmless(limit))
                        .map(limit -> new Case(format, limit, new Edge("", null, null, null))))
            .map(Case::toString)
            .toList();
    assertEquals(List.of(), gaps);
  }

  @Test
  void everyNetworkHasEdges() {
    for (Platform platform : PLATFORMS) {
      long edges = platform.getFormats().stream().flatMap(LimitEdgesTest::cases).count();
      assertTrue(edges > 0, platform.getName());
    }
    assertTrue(cases().count() > 700, () -> cases().count() + " edges");
  }
}
