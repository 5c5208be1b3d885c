package org.ligne.editor.folding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.lsp4j.FoldingRange;

/**
 * Brings the foldable ranges of a viewer in line with those the server tells. A range that begins
 * on the line of one there was is that one: it stays folded or open, however much was typed above
 * or inside of it.
 */
final class Folds {
  private final ProjectionAnnotationModel model;
  private final IDocument document;

  Folds(ProjectionAnnotationModel model, IDocument document) {
    this.model = model;
    this.document = document;
  }

  /**
   * @param ranges what can be folded, whole lines
   * @param closed which of the new ones begin folded
   */
  void update(List<FoldingRange> ranges, Predicate<FoldingRange> closed) {
    var present = present();
    Map<Annotation, Position> added = new LinkedHashMap<>();
    Set<Integer> lines = new HashSet<>();
    for (var range : ranges) {
      var position = position(range);
      if (position == null || !lines.add(range.getStartLine())) {
        continue; // Of two that begin on a line, only the outer one has room in the ruler.
      }
      var former = present.remove(range.getStartLine());
      if (former == null) {
        added.put(new ProjectionAnnotation(closed.test(range)), position);
      } else if (!model.getPosition(former).equals(position)) {
        model.modifyAnnotationPosition(former, position);
      }
    }
    present.values().removeIf(this::mayComeBack);
    if (!added.isEmpty() || !present.isEmpty()) {
      model.modifyAnnotations(present.values().toArray(Annotation[]::new), added, null);
    }
  }

  // A mistake further up can hide what stands below from the server for a moment. What is folded
  // does not spring open for that; once somebody opens it, it goes.
  private boolean mayComeBack(ProjectionAnnotation fold) {
    var position = model.getPosition(fold);
    try {
      return fold.isCollapsed()
          && !position.isDeleted()
          && document.getNumberOfLines(position.getOffset(), position.getLength()) > 2;
    } catch (BadLocationException e) {
      return false;
    }
  }

  private Map<Integer, ProjectionAnnotation> present() {
    Map<Integer, ProjectionAnnotation> byLine = new HashMap<>();
    for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext(); ) {
      if (all.next() instanceof ProjectionAnnotation each) {
        byLine.put(line(model.getPosition(each)), each);
      }
    }
    return byLine;
  }

  private int line(Position position) {
    try {
      return document.getLineOfOffset(position.getOffset());
    } catch (BadLocationException e) {
      return -1; // What is left of a range whose text was deleted.
    }
  }

  private Position position(FoldingRange range) {
    try {
      int start = document.getLineOffset(range.getStartLine());
      int last = Math.min(range.getEndLine(), document.getNumberOfLines() - 1);
      int end = document.getLineOffset(last) + document.getLineLength(last);
      return last > range.getStartLine() ? new Position(start, end - start) : null;
    } catch (BadLocationException e) {
      return null; // Only if the text is not the one that was asked about.
    }
  }
}
