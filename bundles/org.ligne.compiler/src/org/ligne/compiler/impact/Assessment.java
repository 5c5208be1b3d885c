package org.ligne.compiler.impact;

import com.google.inject.Inject;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ligne.compiler.Diagnostic;
import org.ligne.compiler.check.Checker;
import org.ligne.compiler.check.Placing;
import org.ligne.compiler.load.Project;
import org.ligne.compiler.load.ProjectLoader;
import org.ligne.compiler.load.Texts;
import org.ligne.compiler.media.Opening;
import org.ligne.compiler.timed.Judging;
import org.ligne.compiler.timed.Timed;
import org.ligne.model.platform.Limit;
import org.ligne.model.platform.Platform;
import org.ligne.planning.Progress;

/** Finds out what a change of rules does to a plan. */
public class Assessment {
  @Inject private ProjectLoader loader;
  @Inject private Checker checker;
  @Inject private Placing placing;
  @Inject private Draughting draughting;

  /**
   * What a change does. Errors of posts against the rules of networks do not keep the project from
   * being planned, because they are what is asked about; all others do.
   *
   * @throws java.util.concurrent.CancellationException if the progress asks to stop
   */
  public Impact of(Question question, Progress progress) {
    List<Trouble> troubles = new ArrayList<>();
    List<Project> packs = packs(question, troubles, progress);
    if (!troubles.isEmpty()) {
      return Impact.refused(troubles);
    }
    Path place = question.project().toAbsolutePath().normalize();
    Packs fresh = Packs.of(packs, loader.load(place, question.texts()).root());
    Texts old = new PackTexts(question.texts(), place, fresh.files(), Map.of(), Map.of());
    Project before = loader.load(place, old);
    Opening.of(before, progress::isCancelled);
    List<Diagnostic> errors = draughting.obstacles(checker.check(before, progress::isCancelled));
    if (!errors.isEmpty()) {
      return Impact.refused(List.of(new Trouble(question.project(), errors)));
    }
    List<Timed> posts = draughting.plan(before, question.from(), progress);
    return packs.isEmpty()
        ? dated(question, before, posts)
        : replaced(question, fresh, before, posts, progress);
  }

  private List<Project> packs(Question question, List<Trouble> troubles, Progress progress) {
    List<Project> packs = new ArrayList<>();
    for (Path pack : question.packs()) {
      Project loaded = loader.load(pack, question.texts());
      List<Diagnostic> errors =
          checker.check(loaded, progress::isCancelled).stream()
              .filter(Diagnostic::isError)
              .toList();
      if (!errors.isEmpty()) {
        troubles.add(new Trouble(pack, errors));
      }
      packs.add(loaded);
    }
    return packs;
  }

  private Impact dated(Question question, Project project, List<Timed> posts) {
    Changes changes = new Changes(question.from());
    Dated.state(project, posts, question.from(), changes);
    changes.judge(verdict(Dated.before(posts, question.from()), project), verdict(posts, project));
    return new Impact(List.of(), List.of(), changes.all(), posts.size());
  }

  private Impact replaced(
      Question question, Packs packs, Project before, List<Timed> posts, Progress progress) {
    Path place = question.project().toAbsolutePath().normalize();
    Texts fresh =
        new PackTexts(
            question.texts(), place, packs.files(), packs.replaced(before), packs.texts());
    Project after = loader.load(place, fresh);
    Opening.of(after, progress::isCancelled);
    List<Diagnostic> errors = draughting.obstacles(checker.check(after, progress::isCancelled));
    List<Trouble> troubles =
        errors.isEmpty() ? List.of() : List.of(new Trouble(question.project(), errors));
    Changes changes = new Changes(question.from());
    List<Version> versions = compare(packs.names(), before, after, changes);
    progress.checkpoint();
    changes.judge(verdict(posts, before), verdict(Draughting.again(posts, after), after));
    return new Impact(troubles, versions, changes.all(), posts.size());
  }

  private Verdict verdict(List<Timed> posts, Project project) {
    return new Verdict(Judging.of(posts), finding -> placing.place(finding, project));
  }

  private static List<Version> compare(
      Set<String> names, Project before, Project after, Changes changes) {
    List<Version> versions = new ArrayList<>();
    for (String name : names) {
      Optional<Platform> old = named(name, before);
      Optional<Platform> now = named(name, after);
      Optional<LocalDate> effective = now.map(Platform::getEffective);
      versions.add(
          new Version(
              name, old.map(Platform::getVersion), now.map(Platform::getVersion), effective));
      effective
          .filter(day -> !old.map(Platform::getEffective).equals(Optional.of(day)))
          .ifPresent(day -> changes.begin(name, day));
      if (old.isPresent()) {
        state(
            Facts.limits(old.stream().toList()),
            Facts.limits(now.stream().toList()),
            effective,
            changes);
      }
    }
    return versions;
  }

  private static Optional<Platform> named(String name, Project project) {
    return Facts.platforms(project).stream()
        .filter(each -> name.equals(each.getName()))
        .findFirst();
  }

  private static void state(
      Map<Key, List<Limit>> before,
      Map<Key, List<Limit>> after,
      Optional<LocalDate> effective,
      Changes changes) {
    Set<Key> keys = new TreeSet<>(before.keySet());
    keys.addAll(after.keySet());
    for (Key key : keys) {
      List<Limit> old = before.getOrDefault(key, List.of());
      List<Limit> now = after.getOrDefault(key, List.of());
      List<Fact> gone = Facts.without(old, now);
      List<Fact> come = Facts.without(now, old);
      if (!gone.isEmpty() || !come.isEmpty()) {
        changes.state(key, gone, come, effective);
      }
    }
  }
}
