package org.ligne.editor.mining;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.CodeLens;
import org.ligne.editor.connection.Documents;
import org.ligne.editor.connection.Positions;
import org.ligne.editor.edit.Block;

/** Finds the lens of the statement that somebody is writing. */
final class LensAt {
  private LensAt() {}

  /** The lens on the line of an offset, else that of the innermost block around it that has one. */
  static Optional<CodeLens> caret(IDocument document, int offset, List<CodeLens> lenses) {
    IDocument text = Documents.snapshot(document);
    int line = Positions.of(text, offset).getLine();
    return lenses.stream()
        .filter(lens -> lens.getRange().getStart().getLine() == line)
        .findFirst()
        .or(() -> around(text, offset, lenses));
  }

  private static Optional<CodeLens> around(IDocument text, int offset, List<CodeLens> lenses) {
    return Block.of(text.get()).stream()
        .filter(block -> block.holds(offset))
        .sorted(Comparator.comparingInt(Block::depth).reversed())
        .flatMap(block -> lenses.stream().filter(heading(text, block)))
        .findFirst();
  }

  /** Whether a lens belongs to the statement a block is of. */
  private static Predicate<CodeLens> heading(IDocument text, Block block) {
    return lens -> {
      int name = Positions.offset(text, lens.getRange().getStart());
      return block.start() <= name && name <= block.open();
    };
  }
}
