package org.ligne.dsl.ide.hover;

import org.ligne.model.line.Person;
import org.ligne.model.line.Team;

/** A person: role, team and what they can take on in a day. */
final class PersonCard implements Describer<Person> {

  @Override
  public Class<Person> type() {
    return Person.class;
  }

  @Override
  public Card describe(Person person, Pen pen) {
    Card card = pen.card(person).fact(pen.say("role"), pen.role(person.getRole()));
    if (person.eContainer() instanceof Team team && team.getName() != null) {
      card.fact(pen.say("team"), pen.link(team));
    }
    return card.fact(pen.say("capacity"), capacity(person, pen));
  }

  static String capacity(Person person, Pen pen) {
    return person.getCapacity() == null
        ? pen.say("capacity.none")
        : pen.say("capacity.per-day", person.getCapacity());
  }
}
