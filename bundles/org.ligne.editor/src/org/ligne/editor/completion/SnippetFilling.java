package org.ligne.editor.completion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.CompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.link.LinkedModeModel;
import org.eclipse.jface.text.link.LinkedModeUI;
import org.eclipse.jface.text.link.LinkedPosition;
import org.eclipse.jface.text.link.LinkedPositionGroup;
import org.eclipse.jface.text.link.ProposalPosition;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.texteditor.link.EditorLinkedModeUI;

/** Leads from one place of an inserted snippet to the next. */
final class SnippetFilling {
  private final ITextViewer viewer;
  private final IDocument document;
  private final int start;
  private final Snippet snippet;

  SnippetFilling(ITextViewer viewer, int start, Snippet snippet) {
    this.viewer = viewer;
    this.document = viewer.getDocument();
    this.start = start;
    this.snippet = snippet;
  }

  /** Begins at the first place; returns what is selected then, or null if nothing is to fill in. */
  Point begin() throws BadLocationException {
    Map<Integer, List<Snippet.Stop>> byNumber = new TreeMap<>();
    for (Snippet.Stop stop : snippet.stops()) {
      byNumber.computeIfAbsent(stop.number(), none -> new ArrayList<>()).add(stop);
    }
    List<Snippet.Stop> last = byNumber.remove(0);
    int exit = start + (last == null ? snippet.text().length() : last.getFirst().offset());
    if (byNumber.isEmpty()) {
      return new Point(exit, last == null ? 0 : last.getFirst().length());
    }
    LinkedModeModel model = new LinkedModeModel();
    int order = 0;
    for (List<Snippet.Stop> stops : byNumber.values()) {
      model.addGroup(group(stops, order++));
    }
    model.forceInstall();
    LinkedModeUI ui = new EditorLinkedModeUI(model, viewer);
    ui.setExitPosition(viewer, exit, 0, order);
    ui.setCyclingMode(LinkedModeUI.CYCLE_WHEN_NO_PARENT);
    ui.enter();
    return new Point(ui.getSelectedRegion().getOffset(), ui.getSelectedRegion().getLength());
  }

  private LinkedPositionGroup group(List<Snippet.Stop> stops, int order)
      throws BadLocationException {
    LinkedPositionGroup group = new LinkedPositionGroup();
    // The first that says what could stand there is the one that is visited.
    List<Snippet.Stop> sorted = new ArrayList<>(stops);
    sorted.sort(Comparator.comparing((Snippet.Stop stop) -> stop.length() == 0));
    for (int i = 0; i < sorted.size(); i++) {
      group.addPosition(position(sorted.get(i), i == 0 ? order : LinkedPositionGroup.NO_STOP));
    }
    return group;
  }

  private LinkedPosition position(Snippet.Stop stop, int order) {
    int offset = start + stop.offset();
    return stop.choices().isEmpty()
        ? new LinkedPosition(document, offset, stop.length(), order)
        : new ProposalPosition(document, offset, stop.length(), order, choices(stop, offset));
  }

  private static ICompletionProposal[] choices(Snippet.Stop stop, int offset) {
    return stop.choices().stream()
        .map(choice -> new CompletionProposal(choice, offset, stop.length(), choice.length()))
        .toArray(ICompletionProposal[]::new);
  }
}
