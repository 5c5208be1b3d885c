package org.ligne.ui.visual;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.ligne.visual.draw.Photo;

/**
 * The pictures from files that a control shows: read in the background, remembered while they are
 * used, and gone with the control. UI thread only.
 */
final class Photographs {
  private static final String KEY = Photographs.class.getName();
  private static final int MOST = 32;

  private final Control control;
  private final Map<Photo, Image> ready = new LinkedHashMap<>(16, 0.75f, true);
  private final Set<Photo> asked = new HashSet<>();

  private Photographs(Control control) {
    this.control = control;
    control.addDisposeListener(event -> ready.values().forEach(Image::dispose));
  }

  /** Those of a control. */
  static Photographs of(Control control) {
    if (!(control.getData(KEY) instanceof Photographs)) {
      control.setData(KEY, new Photographs(control));
    }
    return (Photographs) control.getData(KEY);
  }

  /** A picture; empty while it is being read, and for good if it cannot be. */
  Optional<Image> of(Photo photo) {
    Image image = ready.get(photo);
    if (image == null && asked.add(photo)) {
      read(photo);
    }
    return Optional.ofNullable(image);
  }

  private void read(Photo photo) {
    Display display = control.getDisplay();
    ICoreRunnable work =
        monitor -> data(photo).ifPresent(data -> display.asyncExec(() -> show(photo, data)));
    Job job = Job.createSystem(photo.file().getFileName().toString(), work);
    job.setPriority(Job.INTERACTIVE);
    job.schedule();
  }

  private static Optional<ImageData> data(Photo photo) {
    try (InputStream in = Files.newInputStream(photo.file())) {
      ImageData[] frames = new ImageLoader().load(in);
      return frames.length == 0
          ? Optional.empty()
          : Optional.of(Upright.of(Smaller.of(frames[0]), photo.turned()));
    } catch (IOException | SWTException e) {
      return Optional
          .empty(); // It went, or this system cannot read its kind: its place stays empty.
    }
  }

  private void show(Photo photo, ImageData data) {
    if (control.isDisposed()) {
      return;
    }
    asked.remove(photo);
    ready.put(photo, new Image(control.getDisplay(), data));
    if (ready.size() > MOST) {
      Photo oldest = ready.keySet().iterator().next();
      ready.remove(oldest).dispose();
    }
    control.redraw();
  }
}
