package org.ligne.ui.properties;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.Position;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.ligne.dsl.ide.hover.Descriptions;
import org.ligne.dsl.ide.hover.Pen;
import org.ligne.dsl.ide.server.LigneLanguageServer;
import org.ligne.editor.connection.Requests;
import org.ligne.editor.connection.UiLanguage;
import org.ligne.model.common.LabeledElement;
import org.ligne.model.common.NamedElement;

/** Asks the server for the essentials of the statement at a place. */
final class Facts {
  private Facts() {}

  /**
   * The facts, in their order; none where nothing is known. Answers on a thread of the server, and
   * never fails.
   */
  static CompletableFuture<Optional<Map<String, String>>> at(String uri, Position place) {
    Locale language = UiLanguage.locale();
    return Requests.ask(
        server ->
            ((LigneLanguageServer) server)
                .read(uri, (text, model) -> read(text, model, place, language)));
  }

  private static Map<String, String> read(
      Document text, XtextResource model, Position place, Locale language) {
    if (text == null || model == null || model.getParseResult() == null) {
      return Map.of();
    }
    int lines = text.getLineCount();
    if (place.getLine() >= lines) {
      return Map.of();
    }
    ILeafNode leaf =
        NodeModelUtils.findLeafNodeAtOffset(
            model.getParseResult().getRootNode(), text.getOffSet(place));
    EObject element = leaf == null ? null : NodeModelUtils.findActualSemanticObjectFor(leaf);
    return described(element, language);
  }

  private static Map<String, String> title(EObject element, Locale language) {
    Map<String, String> title = new LinkedHashMap<>();
    title.put(Messages.kind, new Pen(language).kind(element));
    if (element instanceof NamedElement named && named.getName() != null) {
      title.put(Messages.name, named.getName());
    }
    if (element instanceof LabeledElement labeled && labeled.getLabel() != null) {
      title.put(Messages.label, labeled.getLabel());
    }
    return title;
  }

  /** What a statement tells, or else the one around it. */
  private static Map<String, String> described(EObject element, Locale language) {
    for (EObject each = element; each != null; each = each.eContainer()) {
      Map<String, String> facts = Descriptions.facts(each, language);
      if (!facts.isEmpty()) {
        Map<String, String> all = title(each, language);
        all.putAll(facts);
        return all;
      }
    }
    return Map.of();
  }
}
