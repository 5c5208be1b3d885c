package org.ligne.ui.preview;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.ligne.editor.connection.LanguageServices;
import org.ligne.editor.connection.UiThread;

/** Tells which projects have other texts than before, saved or not. UI thread only. */
final class Builds {
  private static final Builds INSTANCE = new Builds();

  private final List<Consumer<Path>> listeners = new CopyOnWriteArrayList<>();

  private Builds() {
    LanguageServices.get().server().thenAccept(server -> server.whenBuilt(this::built));
  }

  /** Those of this workbench. */
  static Builds get() {
    return INSTANCE;
  }

  /** Has somebody told of folders whose texts were taken in. */
  void addListener(Consumer<Path> listener) {
    listeners.add(listener);
  }

  /** Undoes {@link #addListener}. */
  void removeListener(Consumer<Path> listener) {
    listeners.remove(listener);
  }

  private void built(Path folder) {
    if (!listeners.isEmpty()) {
      UiThread.later(() -> listeners.forEach(each -> each.accept(folder)));
    }
  }
}
