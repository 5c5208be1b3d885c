package org.ligne.ui.picture.export;

import java.util.List;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Combo;
import org.ligne.ui.base.Counted;
import org.ligne.ui.wizard.Form;
import org.ligne.ui.wizard.PlanPage;
import org.ligne.ui.wizard.Remark;
import org.ligne.visual.paper.Fit;
import org.ligne.visual.paper.Paper;
import org.ligne.visual.paper.Sheets;
import org.ligne.visual.scene.Scene;

/** How a picture gets onto paper. */
final class PaperPage extends PlanPage {
  /** What can be printed on of a sheet of A4, near enough to tell how many it takes. */
  private static final Paper STANDING = new Paper(735, 1060);

  private static final Paper LYING = new Paper(1060, 735);

  private final Scene whole;
  private final Scene inSight;
  private Combo part;
  private Combo fit;
  private Combo orientation;

  PaperPage(Scene whole, Scene inSight) {
    super("paper", Messages.paperTitle, Messages.paperDescription);
    this.whole = whole;
    this.inSight = inSight;
  }

  @Override
  protected void fill(Form form) {
    part = form.choice(Messages.part, List.of(Messages.whole, Messages.inSight));
    part.select(0);
    fit = form.choice(Messages.fit, List.of(Messages.fitWidth, Messages.fitPage));
    fit.select(0);
    orientation = form.choice(Messages.orientation, List.of(Messages.portrait, Messages.landscape));
    orientation.select(whole.width() > whole.height() ? 1 : 0);
  }

  /** What is to be printed. */
  Scene scene() {
    return part.getSelectionIndex() == Wish.Part.IN_SIGHT.ordinal() ? inSight : whole;
  }

  Fit fit() {
    return Fit.values()[Math.max(0, fit.getSelectionIndex())];
  }

  boolean isLandscape() {
    return orientation.getSelectionIndex() == 1;
  }

  @Override
  protected Optional<Remark> remark() {
    Paper paper = isLandscape() ? LYING : STANDING;
    int sheets = Sheets.of(scene(), paper, fit()).size();
    String count = Counted.of(sheets, Messages.oneSheet, Messages.sheets);
    return Optional.of(Remark.info(NLS.bind(Messages.onA4, count)));
  }
}
