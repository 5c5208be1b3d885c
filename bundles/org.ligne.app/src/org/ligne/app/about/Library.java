package org.ligne.app.about;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;

/**
 * Something Ligne is made of.
 *
 * @param name as its makers call it
 * @param version of the copy that runs here
 * @param vendor who makes it, empty where unknown
 * @param licence its licence, as short as its makers say it, empty where they don't
 */
record Library(String name, String version, String vendor, String licence) {

  /** Everything that is installed and not ours, by name. */
  static List<Library> all() {
    return Arrays.stream(FrameworkUtil.getBundle(Library.class).getBundleContext().getBundles())
        .filter(bundle -> !bundle.getSymbolicName().startsWith("org.ligne."))
        .map(Library::of)
        .sorted(Comparator.comparing(library -> library.name.toLowerCase(Locale.ROOT)))
        .toList();
  }

  private static Library of(Bundle bundle) {
    return new Library(
        header(bundle, Constants.BUNDLE_NAME, bundle.getSymbolicName()),
        shortVersion(bundle.getVersion()),
        header(bundle, Constants.BUNDLE_VENDOR, ""),
        Licences.of(bundle.getSymbolicName(), header(bundle, Constants.BUNDLE_LICENSE, "")));
  }

  private static String shortVersion(org.osgi.framework.Version version) {
    return version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
  }

  private static String header(Bundle bundle, String name, String instead) {
    String value = bundle.getHeaders(Platform.getNL()).get(name);
    return value == null || value.isBlank() ? instead : value.strip();
  }
}
