package org.ligne.compiler.check;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.diagnostics.AbstractDiagnostic;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.ligne.compiler.Diagnostic;
import org.ligne.compiler.load.Problem;
import org.ligne.compiler.load.Project;
import org.ligne.compiler.load.Source;
import org.ligne.dsl.messages.MessageLanguage;
import org.ligne.dsl.validation.RuleCatalogue;
import org.ligne.dsl.validation.StructureRules;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Messages;
import org.ligne.model.diagnostic.RuleSet;
import org.ligne.model.diagnostic.Severity;

/** Says everything there is to say about the texts of a project. */
public class Checker {
  @Inject private RuleCatalogue catalogue;
  @Inject private MessageLanguage language;
  @Inject private Placing placing;

  /**
   * Links the texts and checks them. Most rules are run on files the parser accepted only, because
   * they would repeat in other words what a syntax error already says.
   */
  public List<Diagnostic> check(Project project) {
    return check(project, CancelIndicator.NullImpl);
  }

  /**
   * Links the texts and checks them, unless that takes too long for somebody.
   *
   * @throws CancellationException if asked to stop
   */
  public List<Diagnostic> check(Project project, CancelIndicator cancel) {
    // Rules look into other files, so all of them are linked before the first rule runs.
    project.sources().forEach(source -> link(source.resource(), stopping(cancel)));
    return Stream.concat(
            problems(project).stream(),
            project.sources().stream().flatMap(source -> check(source, project, cancel).stream()))
        .distinct()
        .sorted()
        .toList();
  }

  /** The framework has an error of its own for being cancelled, which nobody here knows. */
  private static CancelIndicator stopping(CancelIndicator cancel) {
    return () -> {
      goOn(cancel);
      return false;
    };
  }

  private static void goOn(CancelIndicator cancel) {
    if (cancel.isCanceled()) {
      throw new CancellationException();
    }
  }

  /** Resolves all references of a file; those that lead nowhere become its errors. */
  public void link(XtextResource file, CancelIndicator cancel) {
    EcoreUtil2.resolveLazyCrossReferences(file, cancel);
  }

  /** What there is to say about files that could not be taken in. */
  public List<Diagnostic> problems(Project project) {
    return project.problems().stream().map(this::diagnostic).toList();
  }

  /**
   * What there is to say about one file of a project whose files are all linked.
   *
   * @throws CancellationException if asked to stop
   */
  public List<Diagnostic> check(Source source, Project project, CancelIndicator cancel) {
    List<Diagnostic> found = new ArrayList<>();
    source.resource().getErrors().stream()
        .filter(error -> !Echoes.isEcho(error, source, project))
        .forEach(error -> found.add(diagnostic(source, error)));
    if (source.own() && source.content() != null) {
      RuleSet rules = source.isParsed() ? catalogue.rules() : StructureRules.ofUnparsed();
      Findings out = finding -> found.add(placing.place(finding, project));
      rules.check(source.content(), out);
      for (TreeIterator<EObject> all = source.content().eAllContents(); all.hasNext(); ) {
        goOn(cancel);
        rules.check(all.next(), out);
      }
    }
    return found.stream().distinct().sorted().toList();
  }

  private Diagnostic diagnostic(Problem problem) {
    String text = Messages.text(problem.code(), problem.arguments(), language.locale());
    String mend = Messages.mend(problem.code(), problem.arguments(), language.locale());
    String file = problem.file().isEmpty() ? "." : problem.file();
    String code = problem.code().id();
    return new Diagnostic(file, 1, 1, 1, 1, Severity.ERROR, code, text, mend);
  }

  private Diagnostic diagnostic(Source source, Resource.Diagnostic error) {
    // Parser and linker of this language report nothing else.
    AbstractDiagnostic detail = (AbstractDiagnostic) error;
    String[] data = detail.getData();
    String mend = data == null || data.length == 0 ? "" : data[0];
    return placing.place(
        source.text(),
        detail.getOffset(),
        detail.getLength(),
        Severity.ERROR,
        detail.getCode(),
        error.getMessage(),
        mend);
  }
}
