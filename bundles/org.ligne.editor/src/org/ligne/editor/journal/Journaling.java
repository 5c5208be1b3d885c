package org.ligne.editor.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IStartup;
import org.ligne.editor.connection.Log;
import org.ligne.editor.connection.StatusMessage;
import org.ligne.editor.connection.UiThread;
import org.osgi.framework.FrameworkUtil;

/**
 * Starts with the workbench: what an earlier run left is put aside and offered back, and from now
 * on unsaved text is written down.
 */
public final class Journaling implements IStartup {

  @Override
  public void earlyStartup() {
    Path state = Platform.getStateLocation(FrameworkUtil.getBundle(Journaling.class)).toPath();
    Journal current = journal(state.resolve("unsaved"));
    Journal left = journal(state.resolve("left"));
    try {
      left.takeOver(current);
      List<Entry> entries = left.entries();
      UiThread.later(() -> begin(current, left, entries));
    } catch (IOException e) {
      Log.error("unsaved texts could not be read", e);
    }
  }

  private static Journal journal(Path folder) {
    return new Journal(folder, file -> Log.warning("not an unsaved text: " + file, null));
  }

  private static void begin(Journal current, Journal left, List<Entry> entries) {
    Keeper keeper = new Keeper(current, new Setbacks(Journaling::tell));
    FileBuffers.getTextFileBufferManager().addFileBufferListener(new Watch(keeper));
    new Recovery(current, left).offer(entries);
  }

  /** Nobody is stopped by this, but who knows will save more often. */
  private static void tell(IOException failure) {
    Log.warning("unsaved text cannot be written down", failure);
    UiThread.later(() -> StatusMessage.show(Messages.notKept, true));
  }
}
