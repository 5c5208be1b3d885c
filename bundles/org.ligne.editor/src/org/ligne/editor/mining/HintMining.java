package org.ligne.editor.mining;

import java.util.stream.Collectors;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.codemining.ICodeMiningProvider;
import org.eclipse.jface.text.codemining.LineContentCodeMining;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintLabelPart;
import org.ligne.editor.connection.Positions;

/** One inlay hint, set off from the words beside it as the server wants. */
final class HintMining extends LineContentCodeMining {
  HintMining(InlayHint hint, IDocument document, ICodeMiningProvider provider) {
    super(new Position(Positions.offset(document, hint.getPosition()), 1), provider);
    setLabel(pad(hint.getPaddingLeft()) + text(hint) + pad(hint.getPaddingRight()));
  }

  private static String pad(Boolean wanted) {
    return Boolean.TRUE.equals(wanted) ? " " : "";
  }

  private static String text(InlayHint hint) {
    return hint.getLabel().isLeft()
        ? hint.getLabel().getLeft()
        : hint.getLabel().getRight().stream()
            .map(InlayHintLabelPart::getValue)
            .collect(Collectors.joining());
  }
}
