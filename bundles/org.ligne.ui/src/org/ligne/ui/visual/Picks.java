package org.ligne.ui.visual;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ligne.visual.scene.Element;
import org.ligne.visual.scene.Scene;

/**
 * What is selected, whether the picture shows it at the moment or not: an element that somebody
 * chose here, or an entry that was chosen elsewhere. An entry that has no element of its own is
 * shown by those that stand for it, such as a heap or a figure.
 */
final class Picks {
  private final Map<String, List<String>> picked = new LinkedHashMap<>();
  private Set<String> shown = Set.of();
  private boolean lent;

  /** Whether others chose it, and nobody here. */
  boolean isLent() {
    return lent;
  }

  /** Only some entries are selected; false if they were already. */
  boolean entries(Collection<String> entries) {
    if (entries().equals(List.copyOf(new LinkedHashSet<>(entries)))) {
      return false;
    }
    picked.clear();
    lent = true;
    entries.forEach(each -> picked.put(each, List.of(each)));
    return true;
  }

  /** One more element is selected, with the entries it stands for. */
  void add(Element element, Scene scene) {
    lent = false;
    boolean hides = element.kind() == Element.Kind.MORE;
    picked.put(element.id(), hides ? List.of() : scene.entries(element));
  }

  /** An element is not selected any more, nor is anything that made it so. */
  void remove(Element element, Scene scene) {
    List<String> entries = scene.entries(element);
    picked.remove(element.id());
    picked.values().removeIf(each -> !Collections.disjoint(each, entries));
  }

  void clear() {
    picked.clear();
  }

  /** Finds the elements of a picture that are selected. */
  void find(Scene scene, Map<String, Element> elements) {
    Set<String> found = new LinkedHashSet<>();
    Set<String> others = new LinkedHashSet<>();
    picked.forEach(
        (id, entries) -> {
          if (elements.containsKey(id)) {
            found.add(id);
          } else {
            others.addAll(entries);
          }
        });
    if (!others.isEmpty()) {
      elements.values().stream()
          .filter(each -> !Collections.disjoint(scene.entries(each), others))
          .forEach(each -> found.add(each.id()));
    }
    shown = found;
  }

  /** Ids of the elements that are selected. */
  Set<String> elements() {
    return shown;
  }

  /** Ids of all entries that are selected, those that came first in front. */
  List<String> entries() {
    return picked.values().stream().flatMap(List::stream).distinct().toList();
  }

  /** Ids of the entries that are selected and that the picture shows, not only hints at. */
  List<String> entries(Scene scene, Map<String, Element> elements) {
    Set<String> told = new LinkedHashSet<>();
    shown.stream()
        .map(elements::get)
        .filter(each -> each.kind() != Element.Kind.MORE)
        .forEach(each -> told.addAll(scene.entries(each)));
    return entries().stream().filter(told::contains).toList();
  }
}
