package org.ligne.dsl.ide.project;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.services.LanguageClient;
import org.ligne.compiler.Diagnostic;

/**
 * Tells the client what is wrong with each file, once, whichever projects the file is in: the
 * innermost folder it lies in has the say, and where it lies in none, all projects that use it.
 */
@Singleton
public class DiagnosticBoard {
  @Inject private Uris uris;

  private final Map<Path, Map<Path, List<Located>>> checked = new TreeMap<>();
  private final Map<Path, Map<Path, List<Located>>> planned = new TreeMap<>();
  private final Map<Path, List<org.eclipse.lsp4j.Diagnostic>> told = new HashMap<>();
  private final Map<Path, Integer> versions = new HashMap<>();
  private final Set<Path> due = new HashSet<>();
  private LanguageClient client;
  private LspDiagnostics written;

  /**
   * Begins to tell a client, first what is known already.
   *
   * @param related whether it shows other places a diagnostic is about
   */
  public synchronized void connect(LanguageClient reader, boolean related) {
    client = reader;
    written = new LspDiagnostics(uris, related);
    Set<Path> files = new TreeSet<>();
    checked.values().forEach(each -> files.addAll(each.keySet()));
    files.forEach(this::publish);
  }

  /** An editor has a text of this version; it hears of it in any case. */
  synchronized void edited(Path file, Integer version) {
    versions.put(file, version);
    due.add(file);
    planned.values().forEach(each -> each.remove(file)); // Their lines are others by now.
  }

  synchronized void closed(Path file) {
    versions.remove(file);
    due.remove(file);
  }

  /**
   * What checks found in a file of a project.
   *
   * @param root the folder that paths in diagnostics are relative to
   */
  synchronized void put(Path project, Path root, Path file, List<Diagnostic> found) {
    checked.computeIfAbsent(project, any -> new HashMap<>()).put(file, Located.all(found, root));
    publish(file);
  }

  /**
   * What planning found in a project, in place of what it found before.
   *
   * @param root the folder that paths in diagnostics are relative to
   */
  public synchronized void putPlanned(Path project, Path root, Map<Path, List<Diagnostic>> found) {
    Set<Path> files = new TreeSet<>(found.keySet());
    Map<Path, List<Located>> now = new HashMap<>();
    found.forEach((file, all) -> now.put(file, Located.all(all, root)));
    Map<Path, List<Located>> before = planned.put(project, now);
    if (before != null) {
      files.addAll(before.keySet());
    }
    files.forEach(this::publish);
  }

  /** Takes back what planning found in a project. */
  public synchronized void removePlanned(Path project) {
    Map<Path, List<Located>> before = planned.remove(project);
    if (before != null) {
      before.keySet().forEach(this::publish);
    }
  }

  /** Whether checks found errors in a project. */
  public synchronized boolean hasErrors(Path project) {
    return checked.getOrDefault(project, Map.of()).values().stream()
        .flatMap(List::stream)
        .anyMatch(each -> each.diagnostic().isError());
  }

  /** Forgets what was found in other files than these. */
  synchronized void retain(Path project, Collection<Path> files) {
    Map<Path, List<Located>> found = checked.computeIfAbsent(project, any -> new HashMap<>());
    Set<Path> gone = new TreeSet<>(found.keySet());
    gone.removeAll(files);
    found.keySet().retainAll(files);
    gone.forEach(this::publish);
  }

  /** Forgets a project. */
  synchronized void remove(Path project) {
    Set<Path> files = new TreeSet<>();
    Stream.of(checked, planned)
        .map(each -> each.remove(project))
        .filter(found -> found != null)
        .forEach(found -> files.addAll(found.keySet()));
    files.forEach(this::publish);
  }

  /** Tells of edited files that nothing was told of since, because nothing is other. */
  synchronized void settle() {
    List.copyOf(due).forEach(this::publish);
  }

  private void publish(Path file) {
    if (client == null) {
      return;
    }
    List<Located> plans = answer(planned, file).toList();
    List<org.eclipse.lsp4j.Diagnostic> now =
        Stream.concat(
                answer(checked, file)
                    .filter(each -> plans.stream().noneMatch(worse -> isSame(each, worse)))
                    .map(each -> written.of(each, LspDiagnostics.CHECK)),
                plans.stream().map(each -> written.of(each, LspDiagnostics.PLAN)))
            .toList();
    List<org.eclipse.lsp4j.Diagnostic> before = told.put(file, now);
    boolean news = before == null ? !now.isEmpty() : !LspDiagnostics.same(before, now);
    if (due.remove(file) || news) {
      String uri = uris.toUriString(Uris.uri(file));
      client.publishDiagnostics(new PublishDiagnosticsParams(uri, now, versions.get(file)));
    }
    if (now.isEmpty() && !versions.containsKey(file)) {
      told.remove(file);
    }
  }

  /** Whether planning found for certain what a check could only warn of. */
  private static boolean isSame(Located checked, Located planned) {
    Diagnostic one = checked.diagnostic();
    Diagnostic other = planned.diagnostic();
    return one.code().equals(other.code())
        && one.line() == other.line()
        && one.column() == other.column()
        && one.severity() != other.severity();
  }

  private static Stream<Located> answer(Map<Path, Map<Path, List<Located>>> found, Path file) {
    Path owner = null;
    for (Path project : found.keySet()) {
      boolean inner = owner == null || project.getNameCount() > owner.getNameCount();
      if (file.startsWith(project) && inner && found.get(project).containsKey(file)) {
        owner = project;
      }
    }
    return owner == null
        ? found.values().stream()
            .flatMap(each -> each.getOrDefault(file, List.of()).stream())
            .distinct()
            .sorted(Comparator.comparing(Located::diagnostic))
        : found.get(owner).getOrDefault(file, List.of()).stream();
  }
}
