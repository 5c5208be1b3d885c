package org.ligne.compiler.plan;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ligne.compiler.Diagnostic;
import org.ligne.compiler.check.Placing;
import org.ligne.compiler.expect.Breach;
import org.ligne.compiler.expect.Entry;
import org.ligne.compiler.load.Project;
import org.ligne.compiler.load.Source;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.common.Planned;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.plan.PlanCompany;
import org.ligne.model.plan.PlanDays;
import org.ligne.model.plan.PlanRest;
import org.ligne.model.plan.PlanRow;
import org.ligne.model.plan.PlanRule;
import org.ligne.model.plan.PlanSequence;
import org.ligne.model.plan.Requirement;
import org.ligne.planning.Solution;

/** What is told of whole plans once they are made. */
public class PlanVerdicts {
  @Inject private Placing placing;

  /**
   * What plans do not keep of what is stated of them, as far as it was not certain before: that was
   * told of the texts.
   *
   * @param plans all plans of the project
   */
  public List<Diagnostic> of(List<Solution> plans, Project project) {
    return declarations(project)
        .flatMap(declaration -> findings(declaration, plans, project).stream())
        .map(finding -> placing.place(finding, project))
        .toList();
  }

  /** What the project's own files declare that may state something of plans. */
  static Stream<Planned> declarations(Project project) {
    return project.ownSources().stream()
        .map(Source::content)
        .filter(content -> content != null)
        .flatMap(content -> content.getDeclarations().stream())
        .filter(Planned.class::isInstance)
        .map(Planned.class::cast);
  }

  /** The campaigns a declaration speaks of that were planned. */
  static List<Campaign> planned(Planned declaration, Project project) {
    Set<Planned> own = new HashSet<>(declarations(project).toList());
    return Statements.campaigns(declaration).stream().filter(own::contains).toList();
  }

  private static List<Finding> findings(
      Planned declaration, List<Solution> plans, Project project) {
    List<Requirement> requirements = Statements.requirements(declaration);
    List<Finding> findings = new ArrayList<>();
    if (!requirements.isEmpty()) {
      List<Campaign> campaigns = planned(declaration, project);
      List<PlanRule> rules = Statements.rules(requirements.stream());
      Judged before = Judged.certain(campaigns, rules);
      Judged after = Judged.made(campaigns, rules, plans);
      for (Requirement each : requirements) {
        List<Breach> fresh = fresh(each.getRule(), before, after);
        if (!fresh.isEmpty()) {
          findings.add(
              new Telling(campaigns)
                  .of(each.getRule(), fresh, CertainRule.severity(each), each.getBecause()));
        }
      }
    }
    return findings;
  }

  private static List<Breach> fresh(PlanRule rule, Judged before, Judged after) {
    List<Breach> fresh = new ArrayList<>();
    for (List<Campaign> group : after.groups(rule)) {
      Set<Object> told = new HashSet<>();
      before.breaches(rule, group).forEach(each -> told.add(key(rule, each)));
      after.breaches(rule, group).stream()
          .filter(each -> !told.contains(key(rule, each)))
          .forEach(fresh::add);
    }
    return fresh;
  }

  /**
   * What makes a breach the same before and after planning: its posts where two or one of them make
   * it, and otherwise the period and part of the plan.
   */
  private static Object key(PlanRule rule, Breach breach) {
    List<String> posts = breach.entries().stream().map(Entry::id).toList();
    return switch (rule) {
      case PlanRest any -> posts;
      case PlanRow any -> posts;
      case PlanDays any -> posts;
      case PlanSequence any -> posts;
      case PlanCompany any -> posts.getLast();
      default -> List.of(breach.part(), breach.days());
    };
  }
}
