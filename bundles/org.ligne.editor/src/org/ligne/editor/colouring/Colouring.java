package org.ligne.editor.colouring;

import java.util.EnumMap;
import java.util.Map;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.text.rules.DefaultDamagerRepairer;
import org.eclipse.jface.text.rules.IToken;
import org.eclipse.jface.text.rules.Token;
import org.eclipse.swt.widgets.Display;

/**
 * Colours a viewer: locally and at once by scanners, then by what the language server says. Follows
 * the theme and the preferences. Any text viewer can use it, whatever its own partitioning.
 */
public final class Colouring extends PresentationReconciler {
  private final Map<Style, Token> tokens = new EnumMap<>(Style.class);
  private Palette palette;
  private SemanticPainter painter;
  private ITextViewer viewer;

  public Colouring() {
    setDocumentPartitioning(Partitions.PARTITIONING);
    scan(Partitions.CODE, new PatternScanner(Patterns.CODE, null, this::token));
    scan(Partitions.STRING, new PatternScanner(Patterns.STRING, Style.TEXT, this::token));
    scan(Partitions.RICH, new PatternScanner(Patterns.RICH, Style.TEXT, this::token));
    scan(Partitions.LINE_COMMENT, new PatternScanner(Patterns.COMMENT, Style.COMMENT, this::token));
    scan(
        Partitions.BLOCK_COMMENT, new PatternScanner(Patterns.COMMENT, Style.COMMENT, this::token));
  }

  private void scan(String contentType, PatternScanner scanner) {
    var repairer = new DefaultDamagerRepairer(scanner);
    setDamager(repairer, contentType);
    setRepairer(repairer, contentType);
  }

  // One token a style: a change of the theme refills it, and no scanner needs to know.
  private IToken token(Style style) {
    return tokens.computeIfAbsent(style, this::filled);
  }

  private Token filled(Style style) {
    return new Token(palette == null ? null : palette.attribute(style));
  }

  @Override
  public void install(ITextViewer host) {
    viewer = host;
    palette = new Palette(this::changed);
    fill();
    painter = new SemanticPainter(host, palette);
    super.install(host);
    host.getTextWidget().addDisposeListener(event -> dispose());
  }

  @Override
  public void uninstall() {
    super.uninstall();
    dispose();
  }

  private void dispose() {
    if (palette != null) {
      painter.dispose();
      palette.dispose();
      palette = null;
    }
  }

  @Override
  protected void setDocumentToDamagers(IDocument document) {
    super.setDocumentToDamagers(document);
    Partitions.connect(document); // Paints at once, so the repairers must have the document.
  }

  private void fill() {
    tokens.forEach((style, token) -> token.setData(palette.attribute(style)));
  }

  // A theme changes colour by colour; one repaint after the last is enough.
  private boolean repainting;

  private void changed() {
    if (!repainting) {
      repainting = true;
      Display.getCurrent().asyncExec(this::repaint);
    }
  }

  private void repaint() {
    repainting = false;
    if (palette != null && !viewer.getTextWidget().isDisposed()) {
      fill();
      viewer.invalidateTextPresentation();
    }
  }
}
