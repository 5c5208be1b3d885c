package org.ligne.app.about;

import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;

/** Which Ligne this is. */
public final class Version {
  private static final String BUNDLE = "org.ligne.app";

  private Version() {}

  /** As people say it: {@code 0.1.0}. */
  public static String shown() {
    org.osgi.framework.Version version = bundle().getVersion();
    return version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
  }

  /** With the build: {@code 0.1.0.202611230000}. */
  public static String exact() {
    return bundle().getVersion().toString();
  }

  /** What decides whether a workspace of one version can be used by another: major and minor. */
  public static org.osgi.framework.Version generation() {
    org.osgi.framework.Version version = bundle().getVersion();
    return new org.osgi.framework.Version(version.getMajor(), version.getMinor(), 0);
  }

  private static Bundle bundle() {
    return Platform.getBundle(BUNDLE);
  }
}
