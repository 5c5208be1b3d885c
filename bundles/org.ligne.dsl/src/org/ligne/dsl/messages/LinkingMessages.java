package org.ligne.dsl.messages;

import com.google.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.linking.impl.LinkingDiagnosticMessageProvider;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.ligne.dsl.validation.SyntaxCode;

/** Says which name nothing answers to, and which names are known at that place, nearest first. */
public class LinkingMessages extends LinkingDiagnosticMessageProvider {
  private static final int SUGGESTIONS = 5;

  @Inject private Wording wording;
  @Inject private IScopeProvider scopes;

  @Override
  public DiagnosticMessage getUnresolvedProxyMessage(ILinkingDiagnosticContext context) {
    String name = context.getLinkText();
    if (name.isEmpty()) {
      return null; // The parser says already that a name is missing here.
    }
    Object[] arguments = {
      wording.kind(context.getReference().getEReferenceType()), name, known(context, name)
    };
    SyntaxCode code = SyntaxCode.UNRESOLVED_REFERENCE;
    return new DiagnosticMessage(
        wording.text(code, arguments), Severity.ERROR, code.id(), wording.mend(code, arguments));
  }

  private String known(ILinkingDiagnosticContext context, String name) {
    var scope = scopes.getScope(context.getContext(), context.getReference());
    List<String> names =
        StreamSupport.stream(scope.getAllElements().spliterator(), false)
            .map(IEObjectDescription::getName)
            .filter(known -> known.getSegmentCount() == 1)
            .map(QualifiedName::toString)
            .distinct()
            .sorted(
                Comparator.comparingInt((String known) -> Distance.between(known, name))
                    .thenComparing(Comparator.naturalOrder()))
            .limit(SUGGESTIONS)
            .collect(Collectors.toList());
    return names.isEmpty() ? wording.word("nothing-known") : String.join(", ", names);
  }
}
