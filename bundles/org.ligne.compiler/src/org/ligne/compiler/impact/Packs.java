package org.ligne.compiler.impact;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.ligne.compiler.load.Project;
import org.ligne.compiler.load.Source;
import org.ligne.dsl.edit.Written;
import org.ligne.model.common.Declaration;
import org.ligne.model.platform.Platform;

/**
 * The platforms of packs, apart from what else their files declare.
 *
 * @param files the files they stand in
 * @param texts the text of each with everything else blanked out, under the name it gets
 * @param names the names of the platforms
 */
record Packs(Set<Path> files, Map<Path, String> texts, Set<String> names) {

  /**
   * The platforms of packs.
   *
   * @param root the folder of the project they are for
   */
  static Packs of(List<Project> packs, Path root) {
    Set<Path> files = new LinkedHashSet<>();
    Map<Path, String> texts = new LinkedHashMap<>();
    Set<String> names = new TreeSet<>();
    for (Project pack : packs) {
      for (Source source : pack.ownSources()) {
        List<Platform> platforms = platforms(source);
        if (!platforms.isEmpty()) {
          files.add(source.path().normalize());
          texts.put(root.resolve(".impact-" + texts.size() + ".ligne"), rest(source));
          platforms.forEach(each -> names.add(each.getName()));
        }
      }
    }
    return new Packs(files, texts, names);
  }

  private static String rest(Source source) {
    List<EObject> others = new ArrayList<>(source.content().getImports());
    source.content().getDeclarations().stream()
        .filter(each -> !(each instanceof Platform))
        .forEach(others::add);
    return blank(source.text().text(), others);
  }

  private static List<Platform> platforms(Source source) {
    return source.content() == null
        ? List.of()
        : source.content().getDeclarations().stream()
            .filter(Platform.class::isInstance)
            .map(Platform.class::cast)
            .filter(each -> each.getName() != null)
            .toList();
  }

  /** The files of a project without the platforms of these names, in their places blanks. */
  Map<Path, String> replaced(Project project) {
    Map<Path, String> replaced = new TreeMap<>();
    for (Source source : project.sources()) {
      List<? extends Declaration> gone =
          platforms(source).stream().filter(each -> names.contains(each.getName())).toList();
      if (source.path() != null && !gone.isEmpty()) {
        replaced.put(source.path(), blank(source.text().text(), gone));
      }
    }
    return replaced;
  }

  /** What is left keeps its lines and columns. */
  private static String blank(String text, List<? extends EObject> gone) {
    StringBuilder left = new StringBuilder(text);
    for (EObject element : gone) {
      INode node = Written.node(element);
      for (int i = node.getOffset(); i < node.getEndOffset(); i++) {
        if (left.charAt(i) != '\n' && left.charAt(i) != '\r') {
          left.setCharAt(i, ' ');
        }
      }
    }
    return left.toString();
  }
}
