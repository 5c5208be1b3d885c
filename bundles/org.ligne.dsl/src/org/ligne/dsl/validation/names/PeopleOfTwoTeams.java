package org.ligne.dsl.validation.names;

import static org.ligne.dsl.validation.StructureCode.DUPLICATE_DECLARATION;

import java.util.Objects;
import org.ligne.dsl.validation.support.Known;
import org.ligne.model.common.CommonPackage;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.line.Line;
import org.ligne.model.line.Person;

/** A line that uses a shared team and has people of its own gives them other names. */
final class PeopleOfTwoTeams implements Rule<Line> {
  @Override
  public Class<Line> type() {
    return Line.class;
  }

  @Override
  public void check(Line line, Findings out) {
    if (line.getOwnTeam() == null || !Known.is(line.getTeam())) {
      return;
    }
    for (Person person : line.getOwnTeam().getMembers()) {
      if (person.getName() != null && isInSharedTeam(line, person)) {
        out.add(
            Finding.at(
                person,
                CommonPackage.Literals.NAMED_ELEMENT__NAME,
                DUPLICATE_DECLARATION,
                person.getName(),
                "team " + Known.name(line.getTeam())));
      }
    }
  }

  private static boolean isInSharedTeam(Line line, Person person) {
    return line.getTeam().getMembers().stream()
        .anyMatch(other -> Objects.equals(other.getName(), person.getName()));
  }
}
