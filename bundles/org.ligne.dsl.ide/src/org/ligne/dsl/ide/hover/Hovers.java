package org.ligne.dsl.ide.hover;

import com.google.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.DocumentExtensions;
import org.eclipse.xtext.ide.server.hover.IHoverService;
import org.eclipse.xtext.resource.EObjectAtOffsetHelper;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;
import org.ligne.dsl.messages.MessageLanguage;
import org.ligne.model.campaign.Content;

/** Tells about the word under the pointer: first what it names, then what it is. */
public class Hovers implements IHoverService {
  private static final Set<String> NAMES = Set.of("name", "label", "brand");
  private static final List<Teller> VALUES =
      List.of(
          new DateTeller(),
          new TimeTeller(),
          new HashtagTeller(),
          new LinkTeller(),
          new LanguageTeller(),
          new ZoneTeller(),
          new RegionTeller(),
          new UnitTeller(),
          new StringTeller(),
          new KeywordTeller());

  @Inject private EObjectAtOffsetHelper offsets;
  @Inject private DocumentExtensions documents;
  @Inject private OperationCanceledManager cancellation;
  @Inject private MessageLanguage language;
  @Inject private Planned planned;

  @Override
  public Hover hover(
      Document document, XtextResource resource, HoverParams params, CancelIndicator cancel) {
    cancellation.checkCanceled(cancel);
    if (resource == null) {
      return EMPTY_HOVER; // A file of no project.
    }
    int offset = document.getOffSet(params.getPosition());
    return Spot.at(resource, offset)
        .flatMap(spot -> tell(spot).map(card -> hover(spot, card)))
        .orElse(EMPTY_HOVER);
  }

  private Hover hover(Spot spot, Card card) {
    MarkupContent content = new MarkupContent(MarkupKind.MARKDOWN, card.markdown());
    return new Hover(content, documents.newRange(spot.resource(), spot.leaf().getTextRegion()));
  }

  private Optional<Card> tell(Spot spot) {
    Pen pen = new Pen(language.locale());
    EObject named = offsets.resolveCrossReferencedElementAt(spot.resource(), spot.offset());
    EObject shown = named != null && !named.eIsProxy() ? named : declared(spot);
    if (shown != null) {
      return Describers.describe(shown, pen).map(card -> complete(card, shown, pen));
    }
    return VALUES.stream().flatMap(teller -> teller.tell(spot, pen).stream()).findFirst();
  }

  /** Names and labels where they are declared stand for what they name. */
  private static EObject declared(Spot spot) {
    boolean name = NAMES.contains(spot.feature());
    return name && Describers.describes(spot.element()) ? spot.element() : null;
  }

  private Card complete(Card card, EObject shown, Pen pen) {
    if (shown instanceof Content content) {
      planned.addTo(card, content, pen);
    }
    return card;
  }
}
