package org.ligne.app.about;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;

/** What a workbench consists of, for people who help others. In English wherever it goes. */
final class Facts {
  private Facts() {}

  static String system() {
    return property("os.name") + " " + property("os.version") + " (" + property("os.arch") + ")";
  }

  static String java() {
    return property("java.runtime.version");
  }

  static String text() {
    String own = "Ligne " + Version.exact() + "\n" + system() + "\nJava " + java();
    Stream<String> libraries =
        Library.all().stream().map(library -> library.name() + " " + library.version());
    return own
        + ("\nSWT " + SWT.getPlatform() + " " + SWT.getVersion() + "\n\n")
        + libraries.collect(Collectors.joining("\n", "", "\n"));
  }

  private static String property(String name) {
    return System.getProperty(name, "");
  }
}
