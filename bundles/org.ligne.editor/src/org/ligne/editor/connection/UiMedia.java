package org.ligne.editor.connection;

import java.nio.file.Path;
import org.ligne.compiler.media.CacheFolder;
import org.ligne.compiler.media.MediaCache;

/** What the workbench keeps of files of media, in the folder that the command line uses too. */
public final class UiMedia {
  private UiMedia() {}

  /** Where it is kept what files of media are. */
  public static MediaCache cache() {
    return CacheFolder.of(System.getenv(), Path.of(System.getProperty("user.home")))
        .telling(trouble -> Log.warning("What media are can't be kept", trouble));
  }
}
