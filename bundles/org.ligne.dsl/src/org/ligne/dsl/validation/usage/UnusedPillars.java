package org.ligne.dsl.validation.usage;

import static org.ligne.dsl.validation.StructureCode.UNUSED_PILLAR;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ligne.dsl.validation.support.Known;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.campaign.Content;
import org.ligne.model.common.CommonPackage;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.line.Line;
import org.ligne.model.line.Pillar;

/** Once campaigns follow a line, each of its pillars has a post in one of them. */
final class UnusedPillars implements Rule<Line> {
  @Override
  public Class<Line> type() {
    return Line.class;
  }

  @Override
  public void check(Line line, Findings out) {
    List<Campaign> campaigns = Followers.of(line);
    if (campaigns.isEmpty()) {
      return;
    }
    Set<Pillar> used =
        Followers.contents(campaigns).map(Content::getPillar).collect(Collectors.toSet());
    for (Pillar pillar : line.getPillars()) {
      if (!used.contains(pillar)) {
        String name = Known.name(pillar);
        out.add(
            Finding.at(pillar, CommonPackage.Literals.NAMED_ELEMENT__NAME, UNUSED_PILLAR, name));
      }
    }
  }
}
