package org.ligne.editor.diagnostics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;

/** Shows problems in an open document, whichever editors show it. UI thread only. */
final class AnnotationLayer {
  /** More of them in one file help nobody and cost painting. */
  static final int MAX = 1_000;

  private AnnotationLayer() {}

  /** Replaces the problems of a document; those that stay as they are, are not touched. */
  static void show(IDocument document, List<Problem> problems) {
    ITextFileBuffer buffer = FileBuffers.getTextFileBufferManager().getTextFileBuffer(document);
    if (buffer != null && buffer.getAnnotationModel() != null) {
      replace(buffer.getAnnotationModel(), document, problems);
    }
  }

  private static void replace(IAnnotationModel model, IDocument document, List<Problem> problems) {
    Map<Shown, List<Annotation>> old = shown(model);
    Map<Annotation, Position> added = new LinkedHashMap<>();
    for (Problem problem : problems.subList(0, Math.min(MAX, problems.size()))) {
      IRegion region = problem.region(document);
      Shown wanted = new Shown(problem, region.getOffset(), region.getLength());
      List<Annotation> same = old.get(wanted);
      if (same == null || same.isEmpty()) {
        added.put(
            new ProblemAnnotation(problem), new Position(region.getOffset(), region.getLength()));
      } else {
        same.removeLast();
      }
    }
    Annotation[] removed = old.values().stream().flatMap(List::stream).toArray(Annotation[]::new);
    if (removed.length > 0 || !added.isEmpty()) {
      ((IAnnotationModelExtension) model).replaceAnnotations(removed, added);
    }
  }

  private static Map<Shown, List<Annotation>> shown(IAnnotationModel model) {
    Map<Shown, List<Annotation>> shown = new HashMap<>();
    for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext(); ) {
      if (all.next() instanceof ProblemAnnotation annotation) {
        Position place = model.getPosition(annotation);
        Shown key = new Shown(annotation.problem(), place.getOffset(), place.getLength());
        shown.computeIfAbsent(key, none -> new ArrayList<>()).add(annotation);
      }
    }
    return shown;
  }

  private record Shown(Problem problem, int offset, int length) {}
}
