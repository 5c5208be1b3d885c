package org.ligne.planning;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Mention;
import org.ligne.planning.conflict.Conflict;
import org.ligne.planning.conflict.Naming;
import org.ligne.planning.conflict.Shape;
import org.ligne.planning.problem.Cap;
import org.ligne.planning.problem.ChannelPolicy;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Link;
import org.ligne.planning.problem.Problem;
import org.ligne.planning.problem.Statement;
import org.ligne.planning.problem.StatementKind;
import org.ligne.planning.translate.Mentions;
import org.ligne.planning.translate.Publication;

/** Says what cannot be done, in one sentence, at the placement for which there is no slot. */
public final class ConflictFindings {
  private final Conflict conflict;
  private final Problem problem;
  private final Naming names;
  private final Statement rule;

  private ConflictFindings(Conflict conflict) {
    this.conflict = conflict;
    this.problem = conflict.problem();
    this.names = new Naming(conflict.entries());
    this.rule =
        conflict.statements().stream()
            .filter(it -> isRule(it.kind()))
            .findFirst()
            .orElse(conflict.statements().getFirst());
  }

  /**
   * The finding of a conflict whose missing entry comes from a {@link Publication}. It mentions the
   * statements that have a part in it, in their order.
   */
  public static Finding of(Conflict conflict) {
    return new ConflictFindings(conflict).finding();
  }

  private Finding finding() {
    Publication publication = (Publication) conflict.missing().request().source();
    Shape shape = Shape.of(conflict);
    Object[] arguments =
        switch (shape) {
          case CLOSED -> new Object[] {conflict.missing().id(), words(it -> !Shape.isWish(it))};
          case FIXED, MIXED -> beside();
          default -> described(shape).toArray();
        };
    return Finding.at(publication.placement(), null, code(shape), arguments)
        .mentioning(mentions(publication.placement()));
  }

  private static PlanningCode code(Shape shape) {
    return switch (shape) {
      case WEEK -> PlanningCode.WEEK_OVERBOOKED;
      case DAY -> PlanningCode.DAY_OVERBOOKED;
      case GAP -> PlanningCode.POSTS_TOO_CLOSE;
      case OWNER -> PlanningCode.OWNER_OVERBOOKED;
      case BUDGET -> PlanningCode.BUDGET_OVERDRAWN;
      case ORDER -> PlanningCode.ORDER_UNREACHABLE;
      case REST -> PlanningCode.MEDIA_WITHOUT_REST;
      case STAGGER -> PlanningCode.CHANNELS_TOO_CLOSE;
      case FIXED -> PlanningCode.FIXED_ENTRIES_COLLIDE;
      case CLOSED -> PlanningCode.ENTRY_WITHOUT_SLOT;
      case MIXED -> PlanningCode.ENTRY_WITHOUT_PLACE;
    };
  }

  /** The statements, then the placements of the other entries that have no statement of theirs. */
  private List<Mention> mentions(EObject own) {
    List<Mention> all = new ArrayList<>();
    conflict.statements().stream().map(Mentions::of).flatMap(Optional::stream).forEach(all::add);
    for (Entry entry : conflict.entries()) {
      if (entry.request().source() instanceof Publication other
          && other.placement() != own
          && all.stream().noneMatch(it -> isOf(it.place(), other))) {
        all.add(new Mention(other.placement(), null, entry.id()));
      }
    }
    return all;
  }

  private static boolean isOf(EObject place, Publication publication) {
    return place == publication.placement() || place == publication.content();
  }

  private static boolean isRule(StatementKind kind) {
    return !Shape.isWish(kind) && !Shape.isClosing(kind);
  }

  private String words(Predicate<StatementKind> wanted) {
    List<String> words =
        conflict.statements().stream()
            .filter(it -> wanted.test(it.kind()))
            .map(Statement::text)
            .distinct()
            .toList();
    return words.isEmpty() ? rule.text() : String.join("; ", words);
  }

  private Object[] beside() {
    String others =
        conflict.entries().stream()
            .filter(entry -> entry != conflict.missing())
            .map(Entry::id)
            .sorted()
            .collect(Collectors.joining(", "));
    return others.isEmpty()
        ? new Object[] {conflict.missing().id(), words(it -> !Shape.isWish(it)), rule.text()}
        : new Object[] {conflict.missing().id(), words(it -> !Shape.isWish(it)), others};
  }

  /** What every sentence about rules of one kind can say; most say less. */
  private List<Object> described(Shape shape) {
    ZoneId zone = zone(shape);
    LocalDate first = day(conflict.entries().stream().mapToInt(Entry::first).min(), zone);
    LocalDate last = day(conflict.entries().stream().mapToInt(it -> it.end() - 1).max(), zone);
    List<Entry> fixed = conflict.entries().stream().filter(Entry::isPinned).toList();
    List<String> hours =
        conflict.statements().stream()
            .filter(it -> Shape.isClosing(it.kind()))
            .map(Statement::text)
            .distinct()
            .toList();
    return List.of(
        subject(shape),
        limit(shape),
        conflict.entries().size(),
        names.butLast(),
        names.last(),
        first.toString(),
        last.toString(),
        single(shape, first, last),
        fixed.size(),
        fixed.stream().map(it -> name(it, fixed.size() > 1)).collect(Collectors.joining(", ")),
        fixed.isEmpty() ? "" : time(fixed.getFirst()),
        hours.size(),
        String.join("; ", hours),
        names.untold());
  }

  private LocalDate day(OptionalInt slot, ZoneId zone) {
    int last = problem.axis().size() - 1;
    int there = Math.clamp(slot.orElse(0), 0, last);
    return problem.axis().at(there).withZoneSameInstant(zone).toLocalDate();
  }

  /** The number of the week, or 1 for one day; 0 where it is about several. */
  private static int single(Shape shape, LocalDate first, LocalDate last) {
    boolean weekly = shape == Shape.WEEK || shape == Shape.BUDGET;
    int week = first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    boolean same =
        weekly
            ? !last.isAfter(first.plusDays(7L - first.getDayOfWeek().getValue()))
            : first.equals(last);
    return !same ? 0 : weekly ? week : 1;
  }

  private ZoneId zone(Shape shape) {
    boolean local = shape == Shape.WEEK || shape == Shape.DAY || shape == Shape.GAP;
    return local ? problem.channelOf(conflict.missing()).calendar().zone() : problem.axis().zone();
  }

  private String subject(Shape shape) {
    return switch (shape) {
      case OWNER -> problem.owners().get(conflict.missing().owner()).id();
      case WEEK, DAY, GAP -> problem.channelOf(conflict.missing()).id();
      default -> rule.text();
    };
  }

  private Object limit(Shape shape) {
    return switch (shape) {
      case WEEK, DAY, OWNER -> count();
      case ORDER -> orders();
      default -> rule.text();
    };
  }

  private int count() {
    ChannelPolicy policy = problem.channelOf(conflict.missing()).policy();
    Cap capacity =
        conflict.missing().owner() == Entry.NONE
            ? null
            : problem.owners().get(conflict.missing().owner()).capacity();
    return Stream.of(policy.perDay(), policy.perWeek(), policy.cadenceMaximum(), capacity)
        .filter(cap -> cap != null && cap.statement().equals(rule))
        .mapToInt(Cap::count)
        .findFirst()
        .orElse(0);
  }

  /** Each order with the one that follows: {@code Bilan after Annonce by at least 3 days}. */
  private String orders() {
    return conflict.entries().stream()
        .flatMap(entry -> entry.links().stream().filter(link -> isFollower(link, entry)))
        .map(
            link ->
                names.of(problem.entries().get(link.follower())) + " " + link.statement().text())
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private boolean isFollower(Link link, Entry entry) {
    return link.follower() == entry.index()
        && conflict.statements().contains(link.statement())
        && conflict.entries().contains(problem.entries().get(link.leader()));
  }

  private String name(Entry entry, boolean withTime) {
    return withTime ? names.of(entry) + " (" + time(entry) + ")" : names.of(entry);
  }

  private String time(Entry entry) {
    ZonedDateTime at = problem.axis().at(entry.first());
    return at.toLocalDate() + " " + at.toLocalTime();
  }
}
