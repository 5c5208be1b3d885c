package org.ligne.dsl.ide.fix.name;

import static org.ligne.dsl.validation.StructureCode.DUPLICATE_DECLARATION;
import static org.ligne.dsl.validation.StructureCode.DUPLICATE_NAME;
import static org.ligne.dsl.validation.StructureCode.EMPTY_TEXT;
import static org.ligne.dsl.validation.StructureCode.REPEATED_STATEMENT;
import static org.ligne.dsl.validation.StructureCode.REPEATED_VALUE;
import static org.ligne.dsl.validation.StructureCode.UNUSED_AUDIENCE;
import static org.ligne.dsl.validation.StructureCode.UNUSED_CHANNEL;
import static org.ligne.dsl.validation.StructureCode.UNUSED_PHASE;
import static org.ligne.dsl.validation.StructureCode.UNUSED_PILLAR;

import org.eclipse.emf.ecore.EObject;
import org.ligne.dsl.ide.fix.Registry;
import org.ligne.dsl.validation.SyntaxCode;
import org.ligne.model.campaign.Phase;
import org.ligne.model.common.NamedElement;
import org.ligne.model.line.Audience;
import org.ligne.model.line.Channel;
import org.ligne.model.line.Pillar;

/** The fixes of this package. */
public final class NameFixes {
  private NameFixes() {}

  /** Adds them. */
  public static void register(Registry registry) {
    registry
        .on(SyntaxCode.UNRESOLVED_REFERENCE, new KnownName())
        .on(SyntaxCode.UNRESOLVED_REFERENCE, new MissingDeclaration())
        .on(DUPLICATE_NAME, NamedElement.class, NumberedName::inScope)
        .on(DUPLICATE_DECLARATION, NamedElement.class, NumberedName::inProject)
        .on(REPEATED_STATEMENT, EObject.class, Repeated::statement)
        .on(REPEATED_VALUE, EObject.class, Repeated::value)
        .on(EMPTY_TEXT, EObject.class, EmptyText::offer)
        .on(UNUSED_PILLAR, Pillar.class, Unused::pillar)
        .on(UNUSED_CHANNEL, Channel.class, Unused::channel)
        .on(UNUSED_PHASE, Phase.class, Unused::phase)
        .on(UNUSED_AUDIENCE, Audience.class, Unused::audience);
  }
}
