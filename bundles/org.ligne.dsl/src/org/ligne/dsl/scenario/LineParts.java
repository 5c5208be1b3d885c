package org.ligne.dsl.scenario;

import static org.ligne.model.campaign.CampaignPackage.Literals.CAPACITY_CHANGE__CAPACITY;
import static org.ligne.model.line.LinePackage.Literals.PERSON__CAPACITY;

import java.util.List;
import org.eclipse.xtext.nodemodel.INode;
import org.ligne.dsl.edit.Addition;
import org.ligne.dsl.edit.Edits;
import org.ligne.dsl.edit.Page;
import org.ligne.dsl.edit.Removal;
import org.ligne.dsl.edit.Written;
import org.ligne.dsl.validation.support.Known;
import org.ligne.model.campaign.CapacityChange;
import org.ligne.model.campaign.SpendChange;
import org.ligne.model.line.Line;
import org.ligne.model.line.Person;
import org.ligne.model.line.SpendLimit;

/** What people can do in a day, and what may be spent. */
final class LineParts {
  private LineParts() {}

  static List<Part> of(CapacityChange change) {
    return Known.is(change.getPerson())
        ? List.of(Part.of(change, capacity(change, change.getPerson())))
        : List.of();
  }

  private static Edits capacity(CapacityChange change, Person person) {
    INode said = Page.node(change, CAPACITY_CHANGE__CAPACITY);
    INode written = Page.node(person, PERSON__CAPACITY);
    Page page = Page.of(person);
    if (said == null) {
      return written == null ? Edits.NONE : Removal.clause(page, written);
    }
    String words = said.getText().strip();
    return written == null
        ? page.insert(Written.node(person).getEndOffset(), " capacity " + words + " per day")
        : Wording.of(page, written, words);
  }

  static List<Part> of(SpendChange change, Line line) {
    return Known.is(line) ? List.of(Part.of(change, spend(change.getSpend(), line))) : List.of();
  }

  private static Edits spend(SpendLimit said, Line line) {
    SpendLimit written = line.getSpend();
    if (said == null) {
      return written == null ? Edits.NONE : Removal.element(written);
    }
    return written == null
        ? Addition.into(line, Quote.of(said))
        : Wording.of(Page.of(line), Written.node(written), Quote.of(said));
  }
}
