package org.ligne.compiler.impact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ligne.compiler.load.Project;
import org.ligne.compiler.load.Source;
import org.ligne.dsl.edit.Written;
import org.ligne.model.line.Channel;
import org.ligne.model.line.LimitOverride;
import org.ligne.model.line.Line;
import org.ligne.model.platform.Format;
import org.ligne.model.platform.Limit;
import org.ligne.model.platform.Platform;

/** What packs state, in words. */
final class Facts {
  private static final Pattern EVIDENCE =
      Pattern.compile("\\s+(?:advised\\b.*|grade\\s.*|because\\s.*)$", Pattern.DOTALL);

  private Facts() {}

  /** A limit in words. */
  static Fact of(Limit limit) {
    String statement = EVIDENCE.matcher(Written.of(limit)).replaceFirst("");
    String sources =
        limit.getSources().stream()
            .map(each -> each.getLabel() == null ? each.getName() : each.getLabel())
            .collect(Collectors.joining("; "));
    return new Fact(
        statement,
        sources,
        Optional.ofNullable(limit.getSince()),
        Optional.ofNullable(limit.getUntil()));
  }

  /** The platforms of a project. */
  static List<Platform> platforms(Project project) {
    return declared(project, Platform.class).toList();
  }

  private static <D> Stream<D> declared(Project project, Class<D> kind) {
    return project.sources().stream()
        .map(Source::content)
        .filter(content -> content != null)
        .flatMap(content -> content.getDeclarations().stream())
        .filter(kind::isInstance)
        .map(kind::cast);
  }

  /** The limits of platforms by what they are about. */
  static Map<Key, List<Limit>> limits(Collection<Platform> platforms) {
    return byKey(
        platforms.stream()
            .flatMap(
                each ->
                    Stream.concat(
                        each.getLimits().stream(),
                        each.getFormats().stream()
                            .map(Format::getLimits)
                            .flatMap(limits -> limits.stream()))));
  }

  /** The limits of platforms and of lines by what they are about. */
  static Map<Key, List<Limit>> limits(Project project) {
    Map<Key, List<Limit>> all = limits(platforms(project));
    Stream<Limit> own =
        declared(project, Line.class)
            .flatMap(line -> line.getChannels().stream())
            .map(Channel::getOverrides)
            .flatMap(overrides -> overrides.stream())
            .map(LimitOverride::getLimit)
            .filter(limit -> limit != null);
    byKey(own)
        .forEach((key, more) -> all.computeIfAbsent(key, any -> new ArrayList<>()).addAll(more));
    return all;
  }

  private static Map<Key, List<Limit>> byKey(Stream<Limit> limits) {
    return limits.collect(
        Collectors.groupingBy(Key::of, TreeMap::new, Collectors.toCollection(ArrayList::new)));
  }

  /** What limits say that others do not. */
  static List<Fact> without(List<Limit> limits, List<Limit> others) {
    List<String> known = others.stream().map(Written::of).toList();
    return limits.stream()
        .filter(limit -> !known.contains(Written.of(limit)))
        .map(Facts::of)
        .toList();
  }

  /** The first day on which one of some statements begins to hold. */
  static Optional<LocalDate> first(List<Fact> facts) {
    return facts.stream().flatMap(fact -> fact.since().stream()).min(LocalDate::compareTo);
  }
}
