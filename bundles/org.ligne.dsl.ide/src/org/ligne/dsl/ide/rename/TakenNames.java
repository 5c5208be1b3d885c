package org.ligne.dsl.ide.rename;

import com.google.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ligne.model.common.Declaration;
import org.ligne.model.common.NamedElement;
import org.ligne.model.common.SourceFile;
import org.ligne.model.line.Line;
import org.ligne.model.line.Person;
import org.ligne.model.query.Lines;

/**
 * Which names are taken: a declaration's by others of its kind in every project it belongs to, a
 * part's by its neighbours, a person's by everybody who works for the same line.
 */
@Singleton
class TakenNames {

  /** What bears a name an element wants, if anything does. */
  Optional<NamedElement> by(
      NamedElement element, String name, Collection<? extends ResourceSet> projects) {
    return rivals(element, projects)
        .filter(other -> name.equals(other.getName()))
        .filter(other -> !isSame(other, element))
        .findFirst();
  }

  /** A file that several projects use holds the same element several times. */
  private static boolean isSame(NamedElement one, NamedElement other) {
    return one == other
        || Objects.equals(one.getName(), other.getName())
            && EcoreUtil.getURI(one).equals(EcoreUtil.getURI(other));
  }

  private static Stream<NamedElement> rivals(
      NamedElement element, Collection<? extends ResourceSet> projects) {
    if (element instanceof Declaration) {
      return declarations(element, projects)
          .filter(other -> other.eClass() == element.eClass())
          .map(NamedElement.class::cast);
    }
    Stream<NamedElement> neighbours = neighbours(element);
    return element instanceof Person
        ? Stream.concat(neighbours, colleagues(element, projects))
        : neighbours;
  }

  private static Stream<NamedElement> neighbours(NamedElement element) {
    Object list = element.eContainer().eGet(element.eContainmentFeature());
    return list instanceof List<?> all
        ? all.stream().filter(NamedElement.class::isInstance).map(NamedElement.class::cast)
        : Stream.of(element);
  }

  private static Stream<NamedElement> colleagues(
      EObject person, Collection<? extends ResourceSet> projects) {
    return declarations(person, projects)
        .filter(Line.class::isInstance)
        .map(line -> Lines.people((Line) line))
        .filter(people -> people.contains(person))
        .flatMap(List::stream);
  }

  /** The declarations of all projects an element's file belongs to, but not the shipped ones. */
  private static Stream<Declaration> declarations(
      EObject element, Collection<? extends ResourceSet> projects) {
    return projects.stream()
        .filter(project -> project.getResource(element.eResource().getURI(), false) != null)
        .flatMap(project -> List.copyOf(project.getResources()).stream())
        .filter(resource -> !"ligne".equals(resource.getURI().scheme()))
        .flatMap(TakenNames::declarations);
  }

  private static Stream<Declaration> declarations(Resource resource) {
    return resource.getContents().stream()
        .filter(SourceFile.class::isInstance)
        .flatMap(file -> ((SourceFile) file).getDeclarations().stream());
  }
}
