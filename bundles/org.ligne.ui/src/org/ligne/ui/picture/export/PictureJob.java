package org.ligne.ui.picture.export;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Control;
import org.ligne.exchange.ExchangeException;
import org.ligne.ui.base.Notices;
import org.ligne.ui.base.WrittenFile;
import org.ligne.ui.picture.Front;
import org.ligne.ui.visual.SceneImage;
import org.ligne.visual.scene.Scene;
import org.ligne.visual.scene.SceneFile;

/** Writes a picture to a file, and says so. Only the drawing of pixels needs the window. */
public final class PictureJob extends Job {
  /** All jobs of this kind. */
  public static final Object FAMILY = PictureJob.class;

  private static final int STEPS = 3;

  private final Control near;
  private final String title;
  private final Scene scene;
  private final Wish wish;

  PictureJob(Front front, Scene scene, Wish wish) {
    super(NLS.bind(Messages.exporting, front.name()));
    this.near = front.canvas().control();
    this.title = NLS.bind(Messages.title, front.name(), front.project().getName());
    this.scene = scene;
    this.wish = wish;
    setUser(true);
  }

  @Override
  protected IStatus run(IProgressMonitor monitor) {
    SubMonitor progress = SubMonitor.convert(monitor, getName(), STEPS);
    Path path = wish.path().orElseThrow();
    try {
      byte[] content = wish.format() == Wish.Format.SVG ? svg() : png(progress);
      progress.setWorkRemaining(1);
      if (content.length > 0 && !progress.isCanceled()) {
        WrittenFile.write(path, content);
        told(path);
      }
      return Status.OK_STATUS;
    } catch (ExchangeException e) {
      WrittenFile.refused(e.remark());
      return Status.OK_STATUS;
    }
  }

  private byte[] svg() {
    return SceneFile.svg(scene, wish.colours(), title).getBytes(StandardCharsets.UTF_8);
  }

  /** Nothing if the window is gone, or the user has called it off. */
  private byte[] png(SubMonitor progress) {
    ImageData[] drawn = new ImageData[1];
    near.getDisplay().syncExec(() -> drawn[0] = near.isDisposed() ? null : image());
    progress.worked(1);
    if (drawn[0] == null || progress.isCanceled()) {
      return new byte[0];
    }
    ImageLoader loader = new ImageLoader();
    loader.data = drawn;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    loader.save(out, SWT.IMAGE_PNG);
    return out.toByteArray();
  }

  private ImageData image() {
    return SceneImage.of(scene, wish.colours(), near, wish.percent());
  }

  private static void told(Path path) {
    Notices.show(
        Messages.exported,
        path.getFileName().toString(),
        new Notices.Offer(Messages.open, () -> Program.launch(path.toString())),
        new Notices.Offer(Messages.openFolder, () -> Program.launch(path.getParent().toString())));
  }

  @Override
  public boolean belongsTo(Object family) {
    return family == FAMILY;
  }
}
