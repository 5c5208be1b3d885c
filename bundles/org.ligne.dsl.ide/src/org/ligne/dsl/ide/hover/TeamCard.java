package org.ligne.dsl.ide.hover;

import java.util.List;
import org.ligne.model.line.Person;
import org.ligne.model.line.Team;

/** A team: its people, their roles and what they can take on. */
final class TeamCard implements Describer<Team> {

  @Override
  public Class<Team> type() {
    return Team.class;
  }

  @Override
  public Card describe(Team team, Pen pen) {
    Card card = team.getName() == null ? pen.card(pen.kind(team), null) : pen.card(team);
    return card.table(
        List.of(pen.say("person"), pen.say("role"), pen.say("capacity")),
        team.getMembers().stream().map(person -> row(person, pen)).toList());
  }

  private static List<String> row(Person person, Pen pen) {
    return List.of(pen.link(person), pen.role(person.getRole()), PersonCard.capacity(person, pen));
  }
}
