package org.ligne.editor.colouring;

import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextInputListener;
import org.eclipse.jface.text.ITextPresentationListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension2;
import org.eclipse.jface.text.ITextViewerExtension4;
import org.eclipse.jface.text.IViewportListener;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.swt.custom.StyleRange;
import org.ligne.editor.connection.LanguageServices;
import org.ligne.editor.view.Follower;

/**
 * Colours names by what they mean. The colours are merged into every repaint of the viewer, and a
 * repaint is asked for only where they changed: at once where somebody sees it, else when it is
 * scrolled into sight or nothing else is to do. All on the UI thread.
 */
final class SemanticPainter
    implements ITextPresentationListener, IDocumentListener, ITextInputListener, IViewportListener {
  private static final int PAUSE_MILLIS = 30;

  /** Characters repainted at once out of sight; takes a few milliseconds. */
  private static final int PIECE = 4_000;

  private final ITextViewer viewer;
  private final Palette palette;
  private final Regions stale = new Regions();
  private final Follower<SemanticTokens> follower;
  private Tokens tokens = Tokens.NONE;
  private IDocument document;
  private boolean waiting;

  SemanticPainter(ITextViewer viewer, Palette palette) {
    this.viewer = viewer;
    this.palette = palette;
    ((ITextViewerExtension4) viewer).addTextPresentationListener(this);
    viewer.addTextInputListener(this);
    viewer.addViewportListener(this);
    listenTo(viewer.getDocument());
    follower =
        new Follower<>(
            viewer,
            (server, file) ->
                server.getTextDocumentService().semanticTokensFull(new SemanticTokensParams(file)),
            this::show);
  }

  private void show(SemanticTokens answer) {
    var former = tokens;
    tokens = reader().read(answer.getData());
    var changed = Tokens.difference(former, tokens);
    stale.add(changed.getOffset(), changed.getOffset() + changed.getLength());
    repaintVisible();
  }

  private TokenReader reader() {
    var provider = LanguageServices.get().capabilities().getSemanticTokensProvider();
    return new TokenReader(document, provider.getLegend());
  }

  @Override
  public void applyTextPresentation(TextPresentation presentation) {
    var extent = presentation.getExtent();
    int end = extent.getOffset() + extent.getLength();
    for (int i = tokens.firstBehind(extent.getOffset()); i < tokens.size(); i++) {
      if (tokens.start(i) >= end) {
        break;
      }
      int start = Math.max(tokens.start(i), extent.getOffset());
      int length = Math.min(tokens.end(i), end) - start;
      if (length > 0) {
        presentation.replaceStyleRange(range(start, length, tokens.style(i)));
      }
    }
    stale.remove(extent.getOffset(), end);
  }

  private StyleRange range(int offset, int length, Style style) {
    var attribute = palette.attribute(style);
    return new StyleRange(offset, length, attribute.getForeground(), null, attribute.getStyle());
  }

  @Override
  public void viewportChanged(int verticalOffset) {
    repaintVisible();
  }

  private void repaintVisible() {
    var seen = visible();
    repaint(seen.getOffset(), seen.getOffset() + seen.getLength());
    if (!stale.isEmpty() && !waiting) {
      waiting = true;
      viewer.getTextWidget().getDisplay().timerExec(PAUSE_MILLIS, this::repaintMore);
    }
  }

  // What is out of sight follows in small pieces: it is printed, copied, shown as a sticky line.
  private void repaintMore() {
    waiting = false;
    var widget = viewer.getTextWidget();
    if (document == null || widget == null || widget.isDisposed() || stale.isEmpty()) {
      return;
    }
    int start = stale.first();
    repaint(start, start + PIECE);
    repaintVisible();
  }

  private void repaint(int start, int end) {
    for (var each : stale.remove(start, end)) {
      int length = Math.min(each.getLength(), document.getLength() - each.getOffset());
      ((ITextViewerExtension2) viewer).invalidateTextPresentation(each.getOffset(), length);
    }
  }

  private IRegion visible() {
    int top = viewer.getTopIndexStartOffset();
    int bottom = viewer.getBottomIndexEndOffset();
    return new Region(Math.max(0, top), Math.max(0, bottom - top));
  }

  @Override
  public void documentAboutToBeChanged(DocumentEvent event) {
    // Only the change itself moves colours.
  }

  @Override
  public void documentChanged(DocumentEvent event) {
    String typed = event.getText() == null ? "" : event.getText();
    boolean grows = !typed.isEmpty() && Character.isLetterOrDigit(typed.charAt(0));
    tokens.shift(event.getOffset(), event.getLength(), typed.length(), grows);
    stale.shift(event.getOffset(), event.getLength(), typed.length());
  }

  @Override
  public void inputDocumentAboutToBeChanged(IDocument former, IDocument latter) {
    listenTo(null);
  }

  @Override
  public void inputDocumentChanged(IDocument former, IDocument latter) {
    listenTo(latter);
  }

  private void listenTo(IDocument next) {
    if (document != null) {
      document.removeDocumentListener(this);
    }
    document = next;
    tokens = Tokens.NONE;
    stale.clear();
    if (document != null) {
      document.addDocumentListener(this);
    }
  }

  void dispose() {
    follower.dispose();
    listenTo(null);
    viewer.removeViewportListener(this);
    viewer.removeTextInputListener(this);
    ((ITextViewerExtension4) viewer).removeTextPresentationListener(this);
  }
}
