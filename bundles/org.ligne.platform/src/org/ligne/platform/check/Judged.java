package org.ligne.platform.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ligne.model.campaign.Placement;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.platform.Limit;

/**
 * A limit that a placement does not keep on a day.
 *
 * @param limit the limit
 * @param finding what is told of it
 */
public record Judged(Limit limit, Finding finding) {

  /** What a placement does not keep if it is published on a day, in the zone of its channel. */
  public static List<Judged> of(Placement placement, LocalDate day) {
    List<Judged> found = new ArrayList<>();
    PlatformRules.ofLimits()
        .forEach(
            rule ->
                rule.judge(
                    placement, day, (limit, finding) -> found.add(new Judged(limit, finding))));
    return found;
  }
}
