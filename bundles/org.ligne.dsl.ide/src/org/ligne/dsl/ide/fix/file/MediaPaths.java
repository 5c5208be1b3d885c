package org.ligne.dsl.ide.fix.file;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.ligne.compiler.load.Project;
import org.ligne.dsl.conversion.Quoted;
import org.ligne.dsl.edit.Edits;
import org.ligne.dsl.edit.Page;
import org.ligne.dsl.edit.Removal;
import org.ligne.dsl.ide.fix.Nearest;
import org.ligne.dsl.ide.fix.Offers;
import org.ligne.dsl.messages.Distance;
import org.ligne.model.campaign.CampaignPackage.Literals;
import org.ligne.model.campaign.Media;
import org.ligne.model.diagnostic.Finding;

/** Leads paths of media to files that are there. */
final class MediaPaths {
  private static final int SHOWN = 3;

  private MediaPaths() {}

  /** A path that leads nowhere: the files of the project with the likest names. */
  static void lost(Media media, Finding finding, Offers offers) {
    String path = media.getPath();
    for (String near : near(media, path)) {
      boolean slip = isSlip(path, near);
      if (slip) {
        offers.best("change", change(media, near), path, near);
      } else {
        offers.also("change", change(media, near), path, near);
      }
    }
    offers.best("remove", Removal.element(media), "media \"" + path + "\"");
  }

  /** A name without an ending: files of that name that have one. */
  static void kindless(Media media, Finding finding, Offers offers) {
    String path = media.getPath();
    for (String near : near(media, path)) {
      if (near.startsWith(path + ".")) {
        offers.best("change", change(media, near), path, near);
      }
    }
  }

  /** A path that leaves the project: a file of that name within. */
  static void outside(Media media, Finding finding, Offers offers) {
    Path root = Project.rootOf(media);
    String path = media.getPath();
    String name = ProjectPaths.name(path);
    near(media, path).stream()
        .filter(near -> ProjectPaths.name(near).equals(name))
        .forEach(near -> offers.best("change", change(media, near), path, near));
    String inside = Paths.within(root, path);
    offers.best("change", change(media, inside), path, inside);
  }

  private static Edits change(Media media, String path) {
    return Page.of(media).replace(Page.node(media, Literals.MEDIA__PATH), Quoted.write(path));
  }

  private static List<String> near(Media media, String path) {
    Path root = Project.rootOf(media);
    if (root == null || !Files.isDirectory(root)) {
      return List.of();
    }
    String name = ProjectPaths.name(path);
    return ProjectPaths.below(
            root,
            ProjectPaths.ALL,
            file -> !file.toString().endsWith(".ligne") && Files.isRegularFile(file))
        .stream()
        .sorted(
            Comparator.comparingInt(
                    (String each) -> Distance.between(ProjectPaths.name(each), name))
                .thenComparingInt(each -> Distance.between(each, path)))
        .limit(SHOWN)
        .toList();
  }

  private static boolean isSlip(String path, String near) {
    return Nearest.isSlip(ProjectPaths.name(path), ProjectPaths.name(near));
  }
}
