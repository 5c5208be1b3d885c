package org.ligne.editor.markup;

import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.jface.text.AbstractInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IInformationControlExtension2;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.editors.text.EditorsUI;

/** A small window with a text to be read: a hover, or the side of a list of proposals. */
public final class RichTextControl extends AbstractInformationControl
    implements IInformationControlExtension2 {
  private static final int WIDEST = 560;
  private static final int HIGHEST = 420;

  private final boolean side;
  private RichTextView view;
  private RichTextInput input = new RichTextInput(RichText.EMPTY, target -> {});

  private RichTextControl(Shell parent, String status, boolean side) {
    super(parent, status);
    this.side = side;
    create();
  }

  private RichTextControl(Shell parent) {
    super(parent, true);
    side = false;
    create();
  }

  /** Makes windows that show a text and tell how to get into them. */
  public static IInformationControlCreator hover() {
    return parent -> new RichTextControl(parent, EditorsUI.getTooltipAffordanceString(), false);
  }

  /** Makes windows that show a text beside something else. */
  public static IInformationControlCreator side() {
    return parent -> new RichTextControl(parent, null, true);
  }

  /** Makes windows that one can get into, scroll and resize. */
  public static IInformationControlCreator enriched() {
    return RichTextControl::new;
  }

  @Override
  protected void createContent(Composite parent) {
    view = new RichTextView(parent, true, this::follow);
    setForegroundColor(JFaceColors.getInformationViewerForegroundColor(parent.getDisplay()));
    setBackgroundColor(JFaceColors.getInformationViewerBackgroundColor(parent.getDisplay()));
  }

  private void follow(String target) {
    setVisible(false);
    input.follow().accept(target);
  }

  @Override
  public void setInput(Object shown) {
    input =
        shown instanceof RichTextInput rich
            ? rich
            : new RichTextInput(
                new RichTextWriter().write(String.valueOf(shown)).finish(), to -> {});
    view.show(input.text());
  }

  @Override
  public void setInformation(String information) {
    setInput(information);
  }

  @Override
  public boolean hasContents() {
    return !input.text().isEmpty();
  }

  @Override
  public void setVisible(boolean visible) {
    // The theme may have coloured the window since it was made.
    if (visible) {
      view.refresh();
    }
    super.setVisible(visible);
  }

  @Override
  public Point computeSizeHint() {
    Point most = getSizeConstraints();
    int widest = most == null ? WIDEST : Math.clamp(most.x, 1, WIDEST);
    int highest = most == null ? HIGHEST : Math.clamp(most.y, 1, HIGHEST);
    Rectangle trim = computeTrim();
    Point size = view.size(widest);
    return new Point(size.x + trim.width, Math.min(size.y, highest) + trim.height);
  }

  /** For a hover the most there may be; beside a list the least, which is a few lines. */
  @Override
  public Point computeSizeConstraints(int widthInChars, int heightInChars) {
    return side
        ? super.computeSizeConstraints(widthInChars, heightInChars)
        : new Point(WIDEST, HIGHEST);
  }

  @Override
  public void setFocus() {
    super.setFocus();
    view.widget().setFocus();
  }

  @Override
  public IInformationControlCreator getInformationPresenterControlCreator() {
    return enriched();
  }

  /** The text that is shown, for whoever wants to know. */
  public RichText shown() {
    return view.shown();
  }
}
