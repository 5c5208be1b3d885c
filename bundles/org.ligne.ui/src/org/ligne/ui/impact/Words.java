package org.ligne.ui.impact;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.core.resources.IProject;
import org.eclipse.osgi.util.NLS;
import org.ligne.compiler.impact.Impact;
import org.ligne.ui.base.Counted;

/** What is found, in words. */
final class Words {
  private Words() {}

  /** One line on all of it. */
  static String summary(Impact impact, List<Path> packs, IProject project) {
    String title =
        packs.isEmpty()
            ? NLS.bind(Messages.ofDates, project.getName())
            : NLS.bind(Messages.ofPacks, names(packs), project.getName());
    return NLS.bind(
        Messages.summary,
        new Object[] {
          title,
          Counted.of(impact.broken(), Messages.oneBroken, Messages.manyBroken),
          Counted.of(impact.freed(), Messages.oneFreed, Messages.manyFreed),
          Counted.of(impact.posts(), Messages.onePost, Messages.manyPosts)
        });
  }

  /** The names of packs. */
  static String names(List<Path> packs) {
    return packs.stream().map(Words::name).collect(Collectors.joining(", "));
  }

  private static String name(Path pack) {
    return (pack.getFileName() == null ? pack : pack.getFileName()).toString();
  }

  /** All of it as text, with tabs between columns. */
  static String of(String summary, List<Branch> branches) {
    StringBuilder text = new StringBuilder(summary).append('\n');
    branches.forEach(branch -> add(branch, "", text));
    return text.toString();
  }

  private static void add(Branch branch, String indent, StringBuilder text) {
    text.append(indent).append(String.join("\t", branch.words())).append('\n');
    branch.children().forEach(child -> add(child, indent + "  ", text));
  }
}
