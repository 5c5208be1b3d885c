package org.ligne.app.guide;

import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.part.EditorPart;

/** Shows the language guide: its chapters on the left, its text on the right. */
public final class GuideEditor extends EditorPart {
  /** Its id. */
  public static final String ID = "org.ligne.app.guide";

  private static final int MARGIN = 28;

  private Contents contents;
  private StyledText text;
  private Page page;

  @Override
  public void init(IEditorSite site, IEditorInput input) {
    setSite(site);
    setInput(input);
    setPartName(input.getName());
  }

  @Override
  public void createPartControl(Composite parent) {
    SashForm halves = new SashForm(parent, SWT.HORIZONTAL);
    contents = new Contents(halves, this::show);
    text = new StyledText(halves, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.MULTI);
    text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
    text.setLineSpacing(3);
    text.setTabs(4);
    text.addListener(SWT.MouseUp, this::clicked);
    text.addListener(SWT.MouseMove, this::moved);
    halves.setWeights(24, 76);
    getSite().getShell().getDisplay().asyncExec(this::fill);
  }

  /** After the theme has given the text its ground, which decides on the colours. */
  private void fill() {
    if (text.isDisposed()) {
      return;
    }
    boolean dark = text.getBackground().getRGB().getHSB()[2] < 0.5f;
    Looks looks = new Looks(new LocalResourceManager(JFaceResources.getResources(), text), dark);
    List<Block> blocks = Markdown.read(GuideText.read());
    page = new Page(blocks, looks);
    text.setText(page.text());
    text.setStyleRanges(page.styles());
    page.codes().forEach(code -> showCode(code, looks));
    hangIndents();
    text.setCaret(null);
    contents.fill(page.headings());
  }

  private void showCode(int[] code, Looks looks) {
    int first = text.getLineAtOffset(code[0]);
    int lines = text.getLineAtOffset(code[1]) - first;
    text.setLineBackground(first, lines, looks.codeGround());
    text.setLineIndent(first, lines, MARGIN);
    text.setLineWrapIndent(first, lines, MARGIN);
  }

  /** What begins with a tab goes on below where it began. */
  private void hangIndents() {
    for (int line = 0; line < text.getLineCount(); line++) {
      int tab = text.getLine(line).indexOf('\t');
      if (tab == 0 || tab == 1) {
        int start = text.getOffsetAtLine(line);
        int indent =
            text.getLocationAtOffset(start + tab + 1).x - text.getLocationAtOffset(start).x;
        text.setLineWrapIndent(line, 1, indent);
      }
    }
  }

  private void show(int place) {
    text.setSelection(place);
    int above = text.getLocationAtOffset(place).y - MARGIN;
    text.setTopPixel(text.getTopPixel() + above);
  }

  private void clicked(Event event) {
    String anchor = linkAt(event);
    page.headings().entrySet().stream()
        .filter(heading -> heading.getKey().anchor().equals(anchor))
        .findFirst()
        .map(Map.Entry::getValue)
        .ifPresent(this::show);
  }

  private void moved(Event event) {
    int cursor = linkAt(event).isEmpty() ? SWT.CURSOR_IBEAM : SWT.CURSOR_HAND;
    text.setCursor(Display.getCurrent().getSystemCursor(cursor));
  }

  private String linkAt(Event event) {
    int place = text.getOffsetAtPoint(new Point(event.x, event.y));
    return page == null || place < 0 ? "" : page.linkAt(place);
  }

  @Override
  public void setFocus() {
    text.setFocus();
  }

  @Override
  public boolean isDirty() {
    return false;
  }

  @Override
  public boolean isSaveAsAllowed() {
    return false;
  }

  @Override
  public void doSave(IProgressMonitor monitor) {
    throw new UnsupportedOperationException("the guide is only read");
  }

  @Override
  public void doSaveAs() {
    throw new UnsupportedOperationException("the guide is only read");
  }
}
