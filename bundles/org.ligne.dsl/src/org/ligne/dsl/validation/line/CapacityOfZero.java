package org.ligne.dsl.validation.line;

import static org.ligne.dsl.validation.StructureCode.CAPACITY_OF_ZERO;

import org.ligne.dsl.validation.support.Known;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.line.LinePackage;
import org.ligne.model.line.Person;

/** A person with a capacity can take care of at least one entry a day. */
final class CapacityOfZero implements Rule<Person> {
  @Override
  public Class<Person> type() {
    return Person.class;
  }

  @Override
  public void check(Person person, Findings out) {
    if (person.getCapacity() != null && person.getCapacity() == 0) {
      String name = Known.name(person);
      out.add(Finding.at(person, LinePackage.Literals.PERSON__CAPACITY, CAPACITY_OF_ZERO, name));
    }
  }
}
