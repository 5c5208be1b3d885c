package org.ligne.dsl.ide.completion;

import com.google.inject.Inject;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.ligne.dsl.ide.hover.Descriptions;
import org.ligne.dsl.messages.MessageLanguage;
import org.ligne.model.campaign.CampaignPackage;
import org.ligne.model.campaign.Placement;
import org.ligne.model.line.LinePackage;

/** Proposes the names a reference may hold: those in its scope that make sense at the place. */
class ReferenceSource {
  @Inject private IScopeProvider scopes;
  @Inject private IValueConverterService converters;
  @Inject private ShippedPlatforms platforms;
  @Inject private MessageLanguage language;
  @Inject private NameWords words;

  void propose(CrossReference reference, String letters, Place place, Consumer<Proposal> out) {
    ParserRule rule = GrammarUtil.containingParserRule(reference);
    EReference feature =
        GrammarUtil.getReference(reference, (EClass) rule.getType().getClassifier());
    EObject context = context(feature, place);
    if (feature == null || context == null) {
      return;
    }
    Sense sense = new Sense(feature, place);
    for (IEObjectDescription each : scopes.getScope(context, feature).getAllElements()) {
      EObject element = EcoreUtil.resolve(each.getEObjectOrProxy(), place.resource());
      boolean qualified = each.getName().getSegmentCount() > 1;
      if (qualified == letters.contains(".") && sense.allows(element)) {
        out.accept(proposal(each.getName().toString(), reference, element, sense, place));
      }
    }
    if (feature == LinePackage.Literals.CHANNEL__PLATFORM) {
      platforms
          .all()
          .forEach((name, shipped) -> out.accept(proposal(name, reference, shipped, sense, place)));
    }
  }

  private static EObject context(EReference feature, Place place) {
    return feature == CampaignPackage.Literals.PLACEMENT__FORMAT
        ? place.within(Placement.class)
        : place.element();
  }

  private Proposal proposal(
      String name, CrossReference reference, EObject element, Sense sense, Place place) {
    String rule = ((RuleCall) reference.getTerminal()).getRule().getName();
    String written =
        rule.equals("ID") || rule.equals("FormatName")
            ? converters.toString(name, rule)
            : converters.toString(name, "QualifiedName");
    return Proposal.of(written, CompletionItemKind.Reference)
        .labelled(name)
        .found(name)
        .with(words.of(element, place))
        .in(sense.isBest(element) ? Ranks.BEST : Ranks.VALUE)
        .naming(element.eClass().getName())
        .documented(() -> Descriptions.markdown(element, language.locale()).orElse(""));
  }
}
