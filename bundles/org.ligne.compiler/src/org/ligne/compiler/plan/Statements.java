package org.ligne.compiler.plan;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.ligne.dsl.validation.support.ProjectFiles;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.common.PlanStatement;
import org.ligne.model.common.Planned;
import org.ligne.model.line.Line;
import org.ligne.model.plan.Expectation;
import org.ligne.model.plan.PlanRule;
import org.ligne.model.plan.Requirement;

/** What lines and campaigns state of whole plans, and of which. */
final class Statements {
  private Statements() {}

  static List<Requirement> requirements(Planned declaration) {
    return of(declaration.getPlan().stream(), Requirement.class);
  }

  static List<Expectation> expectations(Planned declaration) {
    return of(declaration.getExpectations().stream(), Expectation.class);
  }

  private static <T> List<T> of(Stream<PlanStatement> all, Class<T> kind) {
    return all.filter(kind::isInstance).map(kind::cast).toList();
  }

  /** Their sentences, as far as they could be read. */
  static List<PlanRule> rules(Stream<? extends org.ligne.model.plan.Statement> all) {
    return all.map(org.ligne.model.plan.Statement::getRule).filter(each -> each != null).toList();
  }

  /** The campaigns a declaration speaks of, by name: itself, or those that follow a line. */
  static List<Campaign> campaigns(Planned declaration) {
    return switch (declaration) {
      case Campaign campaign -> isPlannable(campaign) ? List.of(campaign) : List.of();
      case Line line ->
          ProjectFiles.around(line).stream()
              .flatMap(file -> file.getDeclarations().stream())
              .filter(Campaign.class::isInstance)
              .map(Campaign.class::cast)
              .filter(each -> each.getLine() == line && isPlannable(each))
              .sorted(Comparator.comparing(Campaign::getName))
              .toList();
      default -> List.of();
    };
  }

  private static boolean isPlannable(Campaign campaign) {
    return campaign.getName() != null
        && campaign.getLine() != null
        && !campaign.getLine().eIsProxy()
        && !campaign.getContents().isEmpty();
  }
}
