package org.ligne.dsl.validation.names;

import static org.ligne.dsl.validation.StructureCode.DUPLICATE_DECLARATION;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.URI;
import org.ligne.dsl.validation.support.ProjectFiles;
import org.ligne.model.common.CommonPackage;
import org.ligne.model.common.Declaration;
import org.ligne.model.common.SourceFile;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;

/** A line, team, pack, campaign or platform is declared in one file of the project only. */
final class DuplicateDeclarations implements Rule<Declaration> {
  @Override
  public Class<Declaration> type() {
    return Declaration.class;
  }

  @Override
  public boolean holdsInScenarios() {
    return true;
  }

  @Override
  public void check(Declaration subject, Findings out) {
    // A team inside a line declares no name.
    if (subject.getName() == null) {
      return;
    }
    List<SourceFile> others =
        ProjectFiles.around(subject).stream()
            .filter(file -> file.eResource() != subject.eResource())
            .filter(file -> declares(file, subject))
            .toList();
    if (!others.isEmpty()) {
      out.add(
          Finding.at(
              subject,
              CommonPackage.Literals.NAMED_ELEMENT__NAME,
              DUPLICATE_DECLARATION,
              subject.getName(),
              paths(others, subject.eResource().getURI())));
    }
  }

  private static boolean declares(SourceFile file, Declaration wanted) {
    return file.getDeclarations().stream()
        .filter(other -> other.eClass() == wanted.eClass())
        .anyMatch(other -> Objects.equals(other.getName(), wanted.getName()));
  }

  /** Paths of files as seen from a file, so that they read the same on every machine. */
  private static String paths(List<SourceFile> files, URI from) {
    return files.stream()
        .map(file -> URI.decode(file.eResource().getURI().deresolve(from).toString()))
        .collect(Collectors.joining(", "));
  }
}
