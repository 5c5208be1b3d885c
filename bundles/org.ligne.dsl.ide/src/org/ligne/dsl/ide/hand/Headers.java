package org.ligne.dsl.ide.hand;

import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.nodemodel.INode;
import org.ligne.dsl.edit.Edits;
import org.ligne.dsl.edit.Page;
import org.ligne.dsl.edit.Removal;
import org.ligne.model.campaign.CampaignPackage.Literals;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Phase;
import org.ligne.model.common.CommonPackage;
import org.ligne.model.common.NamedElement;
import org.ligne.model.line.Line;
import org.ligne.model.line.Person;
import org.ligne.model.line.Pillar;
import org.ligne.model.query.Contents;
import org.ligne.model.query.Lines;

/** What stands between the name of a post or series and its braces. */
final class Headers {
  /** The order in which the clauses are written. */
  private static final List<EStructuralFeature> ORDER =
      List.of(
          CommonPackage.Literals.NAMED_ELEMENT__NAME,
          CommonPackage.Literals.LABELED_ELEMENT__LABEL,
          Literals.CONTENT__PHASE,
          Literals.CONTENT__PILLAR,
          Literals.CONTENT__OWNER,
          Literals.CONTENT__HELD);

  private final Content content;
  private final IValueConverterService spelling;

  Headers(Content content, IValueConverterService spelling) {
    this.content = content;
    this.spelling = spelling;
  }

  Step owner(String name) {
    Line line = Contents.line(content);
    Person person = named(name, line == null ? List.of() : Lines.people(line), "unknown-person");
    return set(Literals.CONTENT__OWNER, "by", person);
  }

  Step pillar(String name) {
    Line line = Contents.line(content);
    Pillar pillar = named(name, line == null ? List.of() : line.getPillars(), "unknown-pillar");
    return set(Literals.CONTENT__PILLAR, "pillar", pillar);
  }

  Step phase(String name) {
    List<Phase> phases = Contents.campaign(content).getPhases();
    return set(Literals.CONTENT__PHASE, "in", named(name, phases, "unknown-phase"));
  }

  /** The element of a name; null for no name. */
  static <T extends NamedElement> T named(String name, List<T> known, String refusal) {
    if (name == null) {
      return null;
    }
    return known.stream()
        .filter(each -> name.equals(each.getName()))
        .findFirst()
        .orElseThrow(() -> new RefusedException(refusal, name));
  }

  private Step set(EReference feature, String keyword, NamedElement value) {
    Page page = Page.of(content);
    INode node = Page.node(content, feature);
    Edits edits;
    if (value == null) {
      edits = node == null ? Edits.NONE : Removal.clause(page, node);
    } else if (node != null) {
      boolean same = Objects.equals(content.eGet(feature), value);
      edits = same ? Edits.NONE : page.replace(node, spelled(value));
    } else {
      edits = page.insert(end(feature), " " + keyword + " " + spelled(value));
    }
    return Step.of(content, edits, copy -> copy.eSet(feature, value));
  }

  private String spelled(NamedElement element) {
    return spelling.toString(element.getName(), "QualifiedName");
  }

  /** The end of the clauses that come before one. */
  private int end(EStructuralFeature feature) {
    return ORDER.subList(0, ORDER.indexOf(feature)).stream()
        .map(each -> Page.node(content, each))
        .filter(Objects::nonNull)
        .mapToInt(INode::getEndOffset)
        .max()
        .orElseThrow(() -> new RefusedException("broken-text", content.getName()));
  }

  /** Held back as a whole. */
  Step hold() {
    if (content.isHeld()) {
      throw new RefusedException("held-already", content.getName());
    }
    Edits edits = Page.of(content).insert(end(Literals.CONTENT__HELD), " held");
    return Step.of(content, edits, copy -> copy.setHeld(true));
  }

  /** No longer held back as a whole. */
  Step release() {
    if (!content.isHeld()) {
      return Step.NONE;
    }
    Edits edits = Removal.clause(content, Literals.CONTENT__HELD);
    return Step.of(content, edits, copy -> copy.setHeld(false));
  }
}
