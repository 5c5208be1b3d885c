package org.ligne.dsl.ide.fix.name;

import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.ligne.dsl.edit.Page;
import org.ligne.dsl.edit.Removal;
import org.ligne.dsl.edit.Written;
import org.ligne.dsl.ide.fix.Offers;
import org.ligne.dsl.validation.support.ProjectFiles;
import org.ligne.model.common.CommonPackage;
import org.ligne.model.common.NamedElement;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.line.Person;

/** Gives an element a name of its own, or removes it where another one says the same. */
final class NumberedName {
  private NumberedName() {}

  /** Two of one scope have a name. */
  static void inScope(NamedElement second, Finding finding, Offers offers) {
    EObject scope = second.eContainer();
    NamedElement first = twin(second);
    if (first != null && Written.of(first).equals(Written.of(second))) {
      offers.safe("remove-twin", Removal.element(second), Written.of(second));
    }
    rename(second, names(scope), offers);
  }

  /** Two files, or two teams, have a name. */
  static void inProject(NamedElement second, Finding finding, Offers offers) {
    if (second instanceof Person person) {
      offers.best("remove", Removal.element(person), Written.of(person));
    }
    Set<String> taken =
        ProjectFiles.around(second).stream()
            .flatMap(file -> file.getDeclarations().stream())
            .map(NamedElement::getName)
            .collect(Collectors.toSet());
    rename(second, taken, offers);
  }

  private static NamedElement twin(NamedElement second) {
    return second.eContainer().eContents().stream()
        .filter(other -> other != second && other.eClass() == second.eClass())
        .map(NamedElement.class::cast)
        .filter(other -> second.getName().equals(other.getName()))
        .findFirst()
        .orElse(null);
  }

  private static Set<String> names(EObject scope) {
    return scope.eContents().stream()
        .filter(NamedElement.class::isInstance)
        .map(element -> String.valueOf(((NamedElement) element).getName()))
        .collect(Collectors.toSet());
  }

  private static void rename(NamedElement element, Set<String> taken, Offers offers) {
    String free = free(element.getName(), taken);
    INode name = Page.node(element, CommonPackage.Literals.NAMED_ELEMENT__NAME);
    offers.best("rename", Page.of(element).replace(name, free), element.getName(), free);
  }

  private static String free(String name, Set<String> taken) {
    int number = 2;
    while (taken.contains(name + number)) {
      number++;
    }
    return name + number;
  }
}
