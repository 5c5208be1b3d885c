package org.ligne.app.workspace;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;

/** Addresses of folders as the platform wants them. */
final class PlainUrl {
  private PlainUrl() {}

  /**
   * The platform reads the path of such an address as it is: blanks must not become %20. Only a
   * deprecated constructor makes one; the pom of this bundle lets this class use it.
   */
  @SuppressWarnings("deprecation")
  static URL of(Path folder) throws IOException {
    return new URL("file", null, folder.toString().replace(File.separatorChar, '/'));
  }
}
