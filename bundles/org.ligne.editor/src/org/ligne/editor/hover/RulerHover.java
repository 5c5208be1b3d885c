package org.ligne.editor.hover;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationHover;
import org.eclipse.jface.text.source.IAnnotationHoverExtension;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ILineRange;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.LineRange;
import org.ligne.editor.diagnostics.Problem;
import org.ligne.editor.diagnostics.ProblemAnnotation;
import org.ligne.editor.diagnostics.ShownProblems;
import org.ligne.editor.markup.RichTextControl;
import org.ligne.editor.project.PlanMarkers;

/** Tells what the pictures beside a line stand for. */
public final class RulerHover implements IAnnotationHover, IAnnotationHoverExtension {
  @Override
  public Object getHoverInfo(ISourceViewer viewer, ILineRange line, int visibleLines) {
    try {
      IRegion region = viewer.getDocument().getLineInformation(line.getStartLine());
      IAnnotationModel model = viewer.getAnnotationModel();
      HoverPage page = new HoverPage();
      page.problems(problems(model, region));
      page.notes(notes(model, region));
      return page.finish();
    } catch (BadLocationException e) {
      return null; // The text was changed at the same moment.
    }
  }

  /** Those that begin on the line, as the pictures do. */
  private static List<Problem> problems(IAnnotationModel model, IRegion line) {
    return ShownProblems.beginning(model, line.getOffset(), line.getLength());
  }

  /** What bookmarks, tasks and other marks say. */
  private static Set<String> notes(IAnnotationModel model, IRegion line) {
    Set<String> notes = new LinkedHashSet<>();
    if (model != null) {
      for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext(); ) {
        Annotation annotation = all.next();
        Position place = model.getPosition(annotation);
        boolean here =
            place != null
                && place.getOffset() >= line.getOffset()
                && place.getOffset() <= line.getOffset() + line.getLength();
        if (here && isNote(annotation)) {
          notes.add(annotation.getText());
        }
      }
    }
    return notes;
  }

  private static boolean isNote(Annotation annotation) {
    return !(annotation instanceof ProblemAnnotation)
        && !PlanMarkers.UNSEEN.equals(annotation.getType())
        && annotation.getText() != null
        && !annotation.getText().isBlank();
  }

  @Override
  public ILineRange getHoverLineRange(ISourceViewer viewer, int line) {
    return new LineRange(line, 1);
  }

  @Override
  public boolean canHandleMouseCursor() {
    return false;
  }

  @Override
  public IInformationControlCreator getHoverControlCreator() {
    return RichTextControl.hover();
  }

  @Override
  public String getHoverInfo(ISourceViewer viewer, int line) {
    Object info = getHoverInfo(viewer, new LineRange(line, 1), 1);
    return info == null ? null : info.toString();
  }
}
