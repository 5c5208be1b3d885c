package org.ligne.ui.picture.export;

import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.ligne.editor.icons.Icon;
import org.ligne.ui.picture.Front;
import org.ligne.ui.wizard.Banner;
import org.ligne.visual.scene.Scene;

/** Exports the picture in front. */
final class PictureWizard extends Wizard {
  private final Front front;
  private final Remembered memory = new Remembered();
  private PicturePage page;

  PictureWizard(Front front) {
    this.front = front;
    setWindowTitle(NLS.bind(Messages.wizard, front.name()));
    setDefaultPageImageDescriptor(Banner.of(Icon.EXPORT));
    setHelpAvailable(false);
  }

  @Override
  public void addPages() {
    Scene whole = front.canvas().scene().orElseThrow();
    page = new PicturePage(whole, front.canvas().inSight().orElseThrow(), memory.wish(front));
    addPage(page);
  }

  @Override
  public boolean performFinish() {
    Wish wish = page.wish();
    memory.keep(wish);
    new PictureJob(front, page.scene(), wish).schedule();
    return true;
  }
}
