package org.ligne.ui.impact;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.resources.IProject;
import org.eclipse.osgi.util.NLS;
import org.ligne.compiler.impact.Affected;
import org.ligne.compiler.impact.Change;
import org.ligne.compiler.impact.Fact;
import org.ligne.compiler.impact.Impact;
import org.ligne.ui.picture.PlannedEntry;

/** What the tree shows: limits that change, and below them the posts they concern. */
sealed interface Branch {
  /** The words of the three columns. */
  List<String> words();

  /** What stands below. */
  default List<Branch> children() {
    return List.of();
  }

  /** The branches of an impact: those that matter, then the others in one. */
  static List<Branch> of(Impact impact, IProject project) {
    Stream<Branch> mattering =
        impact.changes().stream().filter(Change::matters).map(each -> new Rule(each, project));
    List<Branch> others =
        impact.changes().stream()
            .filter(each -> !each.matters())
            .map(each -> (Branch) new Rule(each, project))
            .toList();
    return Stream.concat(mattering, others.isEmpty() ? Stream.of() : Stream.of(new Idle(others)))
        .toList();
  }

  /**
   * A limit.
   *
   * @param change what becomes of it
   * @param project the project of the posts
   */
  record Rule(Change change, IProject project) implements Branch {
    @Override
    public List<String> words() {
      String format = change.format().isEmpty() ? "" : " " + change.format();
      String step = statements(change.before()) + " → " + statements(change.after());
      return List.of(
          change.platform() + format + ": " + change.subject(),
          change.effective().map(day -> NLS.bind(Messages.from, step, day)).orElse(step),
          sources());
    }

    private static String statements(List<Fact> facts) {
      return facts.isEmpty()
          ? Messages.nothing
          : facts.stream().map(Fact::statement).collect(Collectors.joining("; "));
    }

    private String sources() {
      return Stream.concat(change.after().stream(), change.before().stream())
          .map(Fact::sources)
          .filter(each -> !each.isEmpty())
          .distinct()
          .collect(Collectors.joining("; "));
    }

    @Override
    public List<Branch> children() {
      return Stream.<Branch>concat(
              change.broken().stream().map(each -> new Post(each, true, project)),
              change.freed().stream().map(each -> new Post(each, false, project)))
          .toList();
    }
  }

  /**
   * A post.
   *
   * @param post what becomes of it
   * @param broken whether it is broken; else it is freed
   * @param project the project it is of
   */
  record Post(Affected post, boolean broken, IProject project) implements Branch {
    private static final DateTimeFormatter TIME =
        DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    PlannedEntry entry() {
      return new PlannedEntry(project, post.id());
    }

    @Override
    public List<String> words() {
      String verb = broken ? Messages.breaks : Messages.frees;
      return List.of(verb + " " + post.id(), TIME.format(post.at()), post.finding().message());
    }
  }

  /**
   * The changes that matter to nobody.
   *
   * @param changes the changes
   */
  record Idle(List<Branch> changes) implements Branch {
    @Override
    public List<String> words() {
      return List.of(Messages.idle, "", "");
    }

    @Override
    public List<Branch> children() {
      return changes;
    }
  }
}
