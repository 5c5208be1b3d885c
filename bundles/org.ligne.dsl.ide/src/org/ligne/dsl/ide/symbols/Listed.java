package org.ligne.dsl.ide.symbols;

import java.util.ArrayList;
import java.util.List;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.campaign.Scenario;
import org.ligne.model.common.Declaration;
import org.ligne.model.common.NamedElement;
import org.ligne.model.common.SourceFile;
import org.ligne.model.line.Line;
import org.ligne.model.line.Team;
import org.ligne.model.query.Scenarios;

/** The elements of a file people look for by name in a whole workspace. */
final class Listed {
  private Listed() {}

  /** The declarations of a file with their parts that have a name, in no order that matters. */
  static List<NamedElement> of(SourceFile file) {
    List<NamedElement> found = new ArrayList<>();
    for (Declaration declaration : file.getDeclarations()) {
      found.add(declaration);
      switch (declaration) {
        case Line line -> add(line, found);
        case Campaign campaign -> {
          found.addAll(campaign.getPhases());
          found.addAll(campaign.getContents());
        }
        case Scenario scenario -> found.addAll(Scenarios.added(scenario));
        case Team team -> found.addAll(team.getMembers());
        default -> {
          // Packs have no named parts, and nobody looks for a format without its platform.
        }
      }
    }
    return found;
  }

  private static void add(Line line, List<NamedElement> found) {
    found.addAll(line.getAudiences());
    found.addAll(line.getPillars());
    found.addAll(line.getChannels());
    if (line.getOwnTeam() != null) {
      found.addAll(line.getOwnTeam().getMembers());
    }
  }
}
