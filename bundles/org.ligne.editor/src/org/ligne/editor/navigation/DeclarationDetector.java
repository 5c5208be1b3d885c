package org.ligne.editor.navigation;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.hyperlink.AbstractHyperlinkDetector;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.ligne.editor.connection.Documents;
import org.ligne.editor.connection.Positions;
import org.ligne.editor.connection.Requests;

/** Makes names links to their declarations. Asked on the UI thread, so it does not wait long. */
public final class DeclarationDetector extends AbstractHyperlinkDetector {
  private static final Duration PATIENCE = Duration.ofMillis(200);

  @Override
  public IHyperlink[] detectHyperlinks(ITextViewer viewer, IRegion region, boolean several) {
    IDocument document = viewer.getDocument();
    if (document == null || Documents.uri(document).isEmpty()) {
      return null;
    }
    IRegion word = Words.at(document, region.getOffset());
    List<Declarations.Target> targets =
        Requests.await(Declarations.of(document, region.getOffset()), PATIENCE).orElse(List.of());
    IHyperlink[] links =
        targets.stream()
            .flatMap(target -> link(document, word, target).stream())
            .limit(several ? Long.MAX_VALUE : 1)
            .toArray(IHyperlink[]::new);
    return links.length == 0 ? null : links;
  }

  private static Optional<IHyperlink> link(
      IDocument document, IRegion word, Declarations.Target target) {
    IRegion origin = target.origin() == null ? word : Positions.region(document, target.origin());
    return Stream.of(origin)
        .filter(region -> region != null && region.getLength() > 0)
        .<IHyperlink>map(region -> new DeclarationLink(region, target))
        .findFirst();
  }
}
