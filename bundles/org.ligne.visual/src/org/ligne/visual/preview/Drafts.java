package org.ligne.visual.preview;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.ligne.compiler.load.Project;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Placement;
import org.ligne.model.campaign.Series;
import org.ligne.model.line.Channel;
import org.ligne.model.query.Occurrence;
import org.ligne.model.query.Recurrences;
import org.ligne.planning.translate.Publication;

/**
 * Reads posts off texts, as they are: unsaved, unfinished, wrong. What is published at the moment
 * is all that is asked of them, not whether it can be planned. Any thread that may look at the
 * project.
 */
public final class Drafts {
  private static final int CONTENT = 2;
  private static final int CHANNEL = 3;

  private Drafts() {}

  /**
   * The drafts of a post on all of its channels, in the order of the text; none if the texts no
   * longer hold it.
   *
   * @param id of one of its entries; of a series, its occurrence is the one that is meant
   */
  public static List<Draft> of(Project project, String id) {
    String[] parts = id.split("/", -1);
    if (parts.length < CONTENT) {
      return List.of();
    }
    return contents(project, parts[0], parts[1])
        .findFirst()
        .map(content -> drafts(content, parts, project.root()))
        .orElse(List.of());
  }

  private static Stream<Content> contents(Project project, String campaign, String name) {
    return project.ownSources().stream()
        .map(source -> source.content())
        .filter(Objects::nonNull)
        .flatMap(file -> file.getDeclarations().stream())
        .filter(Campaign.class::isInstance)
        .map(Campaign.class::cast)
        .filter(each -> campaign.equals(each.getName()))
        .flatMap(each -> each.getContents().stream())
        .filter(each -> name.equals(each.getName()));
  }

  private static List<Draft> drafts(Content content, String[] id, Path root) {
    Optional<Occurrence> occurrence = occurrence(content, id);
    if (content instanceof Series && occurrence.isEmpty()) {
      return List.of();
    }
    List<Draft> drafts = new ArrayList<>();
    for (Placement placement : content.getPlacements()) {
      if (isKnown(placement.getChannel()) && isKnown(placement.getChannel().getPlatform())) {
        var publication = new Publication(content, placement, occurrence.orElse(null));
        drafts.add(new DraftReader(publication, root).read());
      }
    }
    return drafts;
  }

  private static Optional<Occurrence> occurrence(Content content, String[] id) {
    if (!(content instanceof Series series)) {
      return Optional.empty();
    }
    List<Occurrence> all = Recurrences.of(series);
    return id.length <= CHANNEL
        ? all.stream().findFirst()
        : all.stream()
            .filter(each -> String.valueOf(each.number()).equals(id[CHANNEL]))
            .findFirst();
  }

  private static boolean isKnown(EObject element) {
    return element != null
        && !element.eIsProxy()
        && (!(element instanceof Channel channel) || channel.getName() != null);
  }
}
