package org.ligne.dsl.ide.fix.name;

import java.util.List;
import org.ligne.dsl.ide.fix.Fault;
import org.ligne.dsl.ide.fix.Fix;
import org.ligne.dsl.ide.fix.Nearest;
import org.ligne.dsl.ide.fix.Offers;

/** Changes a name nobody answers to into one that is known. */
final class KnownName implements Fix {
  private static final int SHOWN = 3;

  @Override
  public void offer(Fault fault, Offers offers) {
    Reference reference = Reference.at(fault);
    if (reference == null) {
      return;
    }
    String wrong = reference.name();
    for (String name : Nearest.of(wrong, reference.known(offers.tools()), SHOWN)) {
      change(reference, name, Nearest.isSlip(wrong, name), offers);
    }
  }

  private static void change(Reference reference, String name, boolean slip, Offers offers) {
    var spelled = reference.spelled(name, offers.tools());
    var edits = offers.fault().page().replace(reference.node(), spelled);
    List<String> words = List.of(reference.name(), name);
    if (slip) {
      offers.best("change", edits, words.toArray());
    } else {
      offers.also("change", edits, words.toArray());
    }
  }
}
