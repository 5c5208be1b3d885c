package org.ligne.dsl.validation.line;

import static org.ligne.dsl.validation.StructureCode.ROLE_WITHOUT_PERSON;

import org.ligne.dsl.validation.support.Spelled;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.line.ApprovalRule;
import org.ligne.model.line.Line;
import org.ligne.model.line.LinePackage;
import org.ligne.model.line.Role;
import org.ligne.model.query.Lines;

/** Somebody of the line's team has each role that must approve; otherwise nothing ever leaves. */
final class ApprovingRoles implements Rule<ApprovalRule> {
  @Override
  public Class<ApprovalRule> type() {
    return ApprovalRule.class;
  }

  @Override
  public void check(ApprovalRule rule, Findings out) {
    if (!(rule.eContainer() instanceof Line line) || isTeamUnresolved(line)) {
      return;
    }
    for (int index = 0; index < rule.getRoles().size(); index++) {
      Role role = rule.getRoles().get(index);
      if (Lines.people(line).stream().noneMatch(person -> person.getRole() == role)) {
        String words = Spelled.of(role);
        out.add(
            Finding.at(
                rule,
                LinePackage.Literals.APPROVAL_RULE__ROLES,
                index,
                ROLE_WITHOUT_PERSON,
                words));
      }
    }
  }

  private static boolean isTeamUnresolved(Line line) {
    return line.getTeam() != null && line.getTeam().eIsProxy();
  }
}
