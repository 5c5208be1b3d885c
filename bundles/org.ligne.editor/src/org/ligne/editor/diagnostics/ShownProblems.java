package org.ligne.editor.diagnostics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;

/** The problems that a document shows, where they are now. */
public final class ShownProblems {
  private ShownProblems() {}

  /** Those that touch a region, the worst first; none if there is no model. */
  public static List<Problem> in(IAnnotationModel model, int offset, int length) {
    return those(model, place -> touches(place, offset, length));
  }

  /** Those that begin in a region, the worst first; none if there is no model. */
  public static List<Problem> beginning(IAnnotationModel model, int offset, int length) {
    return those(
        model, place -> place.getOffset() >= offset && place.getOffset() <= offset + length);
  }

  private static List<Problem> those(IAnnotationModel model, Predicate<Position> wanted) {
    List<Problem> found = new ArrayList<>();
    if (model != null) {
      for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext(); ) {
        if (all.next() instanceof ProblemAnnotation annotation
            && model.getPosition(annotation) != null
            && wanted.test(model.getPosition(annotation))) {
          found.add(annotation.problem());
        }
      }
    }
    found.sort(Comparator.comparing(Problem::severity).thenComparing(Problem::line));
    return found;
  }

  /** Those that touch the line of an offset. */
  public static List<Problem> onLine(ISourceViewer viewer, int offset) {
    try {
      IRegion line = viewer.getDocument().getLineInformationOfOffset(offset);
      return in(viewer.getAnnotationModel(), line.getOffset(), line.getLength());
    } catch (BadLocationException e) {
      return List.of(); // The text was changed at the same moment.
    }
  }

  /** All of them. */
  public static List<Problem> all(IAnnotationModel model) {
    return those(model, place -> true);
  }

  private static boolean touches(Position place, int offset, int length) {
    return place.getOffset() <= offset + length && offset <= place.getOffset() + place.getLength();
  }
}
