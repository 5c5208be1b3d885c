package org.ligne.ui.picture;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.ligne.visual.plan.Plan;
import org.ligne.visual.plan.Stretch;

/**
 * The part of a plan that the campaigns of one file make up; all of it while none of them is
 * planned.
 *
 * @param file the file
 */
public record FilePart(Path file) implements UnaryOperator<Plan> {

  @Override
  public Plan apply(Plan whole) {
    List<Plan> own =
        whole.stretches().stream()
            .filter(each -> !each.isPhase() && each.place().path().equals(file))
            .map(Stretch::campaign)
            .map(whole::only)
            .toList();
    return own.isEmpty() ? whole : Plan.joined(own);
  }
}
