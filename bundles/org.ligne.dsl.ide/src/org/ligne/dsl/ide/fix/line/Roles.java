package org.ligne.dsl.ide.fix.line;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.ligne.dsl.edit.Edits;
import org.ligne.dsl.edit.Insertion;
import org.ligne.dsl.edit.Page;
import org.ligne.dsl.edit.Removal;
import org.ligne.dsl.edit.Written;
import org.ligne.dsl.ide.fix.Offers;
import org.ligne.dsl.validation.support.Spelled;
import org.ligne.model.common.NamedElement;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.line.ApprovalRule;
import org.ligne.model.line.Line;
import org.ligne.model.line.LinePackage.Literals;
import org.ligne.model.line.Person;
import org.ligne.model.line.Role;
import org.ligne.model.line.Team;
import org.ligne.model.query.Lines;

/** Finds somebody for an approval nobody of the team can give. */
final class Roles {
  private Roles() {}

  static void offer(ApprovalRule rule, Finding finding, Offers offers) {
    Line line = (Line) rule.eContainer();
    Role role = rule.getRoles().get(finding.index());
    String words = Spelled.of(role);
    String statement = words + " " + name(line, words);
    offers.best("declare-in", add(line, statement), statement, "team");
    var node = Page.node(rule, Literals.APPROVAL_RULE__ROLES, finding.index());
    Set<String> others =
        Lines.people(line).stream()
            .map(Person::getRole)
            .filter(other -> !rule.getRoles().contains(other))
            .map(Spelled::of)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    others.forEach(
        other -> offers.also("change", Page.of(rule).replace(node, other), words, other));
    if (rule.getRoles().size() == 1) {
      offers.also("remove", Removal.element(rule), Written.of(rule));
    }
  }

  private static Edits add(Line line, String statement) {
    Team team = line.getOwnTeam() == null ? line.getTeam() : line.getOwnTeam();
    return team == null || team.eIsProxy()
        ? Insertion.into(
            line, "team { " + statement + " }", Literals.LINE__CHANNELS, Literals.LINE__ZONE)
        : Insertion.into(team, statement, Literals.TEAM__MEMBERS);
  }

  /** A name to be changed: that of the role, with capitals. */
  private static String name(Line line, String words) {
    StringBuilder name = new StringBuilder();
    for (String word : words.split(" ")) {
      name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
    }
    Set<String> taken =
        Lines.people(line).stream().map(NamedElement::getName).collect(Collectors.toSet());
    String base = name.toString();
    int number = 2;
    while (taken.contains(name.toString())) {
      name.setLength(0);
      name.append(base).append(number++);
    }
    return name.toString();
  }
}
