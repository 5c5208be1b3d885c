package org.ligne.compiler.check;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.diagnostics.AbstractDiagnostic;
import org.eclipse.xtext.util.CancelIndicator;
import org.ligne.compiler.Diagnostic;
import org.ligne.compiler.load.Problem;
import org.ligne.compiler.load.Project;
import org.ligne.compiler.load.Source;
import org.ligne.dsl.messages.MessageLanguage;
import org.ligne.dsl.validation.RuleCatalogue;
import org.ligne.dsl.validation.StructureRules;
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
    List<Diagnostic> found = new ArrayList<>();
    project.problems().forEach(problem -> found.add(diagnostic(problem)));
    // Rules look into other files, so all of them are linked before the first rule runs.
    for (Source source : project.sources()) {
      EcoreUtil2.resolveLazyCrossReferences(source.resource(), CancelIndicator.NullImpl);
      source.resource().getErrors().forEach(error -> found.add(diagnostic(source, error)));
    }
    for (Source source : project.ownSources()) {
      if (source.content() != null) {
        RuleSet rules = source.isParsed() ? catalogue.rules() : StructureRules.ofUnparsed();
        rules.checkTree(source.content(), finding -> found.add(placing.place(finding, project)));
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
