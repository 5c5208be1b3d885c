package org.ligne.planning.conflict;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.ligne.planning.problem.Admission;
import org.ligne.planning.problem.Cap;
import org.ligne.planning.problem.Channel;
import org.ligne.planning.problem.ChannelPolicy;
import org.ligne.planning.problem.Content;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Link;
import org.ligne.planning.problem.Problem;
import org.ligne.planning.problem.Statement;
import org.ligne.planning.problem.StatementKind;

/** The statements that can have a part in keeping some entries from their slots. */
final class Involved {
  /** When an entry is wanted comes first, then the campaign's rules, then the line's. */
  private static final List<StatementKind> ORDER =
      List.of(
          StatementKind.KEPT,
          StatementKind.FIXED_TIME,
          StatementKind.PHASE,
          StatementKind.CAMPAIGN_PERIOD,
          StatementKind.OCCURRENCE,
          StatementKind.PRECEDENCE,
          StatementKind.MAX_PER_WEEK,
          StatementKind.CADENCE_MAXIMUM,
          StatementKind.MAX_PER_DAY,
          StatementKind.CAPACITY,
          StatementKind.BUDGET,
          StatementKind.STAGGER,
          StatementKind.MEDIA_REST,
          StatementKind.GAP,
          StatementKind.BLACKOUT,
          StatementKind.HOLIDAY,
          StatementKind.WINDOW,
          StatementKind.QUIET,
          StatementKind.NOW);

  /** The order in which a reader understands the statements of a conflict. */
  static final Comparator<Statement> READING =
      Comparator.comparing((Statement statement) -> ORDER.indexOf(statement.kind()))
          .thenComparing(Statement::text);

  private Involved() {}

  /** The statements that concern some entries, in the order of reading. */
  static List<Statement> in(Problem problem, List<Entry> entries) {
    Set<Statement> all = new LinkedHashSet<>();
    entries.forEach(entry -> of(entry, problem).forEach(all::add));
    return all.stream().sorted(READING).toList();
  }

  private static Stream<Statement> of(Entry entry, Problem problem) {
    Channel channel = problem.channelOf(entry);
    ChannelPolicy policy = channel.policy();
    Stream<Cap> caps =
        Stream.of(
            policy.perDay(), policy.perWeek(), policy.cadenceMaximum(), capacity(entry, problem));
    return Stream.of(
            Stream.of(entry.wish(), policy.gap().statement()),
            caps.filter(Objects::nonNull).map(Cap::statement),
            entry.links().stream().map(Link::statement),
            shared(entry, problem),
            entry.isPinned() ? Stream.<Statement>empty() : closing(entry, channel))
        .flatMap(each -> each);
  }

  private static Cap capacity(Entry entry, Problem problem) {
    return entry.owner() == Entry.NONE ? null : problem.owners().get(entry.owner()).capacity();
  }

  private static Stream<Statement> shared(Entry entry, Problem problem) {
    Stream.Builder<Statement> all = Stream.builder();
    if (entry.purse() != Entry.NONE) {
      all.add(problem.purses().get(entry.purse()).statement());
    }
    if (entry.content() != Entry.NONE) {
      Content content = problem.contents().get(entry.content());
      Stream.ofNullable(content.stagger()).forEach(stagger -> all.add(stagger.statement()));
    }
    for (int i = 0; i < entry.mediaCount(); i++) {
      all.add(problem.media().get(entry.medium(i)).rest().statement());
    }
    return all.build();
  }

  private static Stream<Statement> closing(Entry entry, Channel channel) {
    Set<Statement> all = new LinkedHashSet<>();
    Admission last = null;
    for (int slot = entry.first(); slot < entry.end(); slot++) {
      Admission admission = channel.admission(slot);
      if (admission != last && !admission.open() && admission.statement() != null) {
        all.add(admission.statement());
      }
      last = admission;
    }
    return all.stream();
  }
}
