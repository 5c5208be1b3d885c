package org.ligne.cli.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.time.zone.ZoneRulesProvider;
import java.util.List;
import java.util.Optional;
import java.util.jar.Manifest;

/** Which Ligne this is, and what of its surroundings has a part in results. */
public final class Version {
  private static final String MANIFEST = "META-INF/MANIFEST.MF";

  private Version() {}

  /**
   * Version and build, Java, and the edition of the time zone rules: the three a schedule depends
   * on. Not translated, so that reports can be compared.
   */
  public static List<String> lines() {
    return List.of(
        "ligne " + own(),
        "Java "
            + System.getProperty("java.version")
            + " ("
            + System.getProperty("java.vendor")
            + ")",
        "tzdata " + zoneRules());
  }

  /** The version number without the build. */
  public static String number() {
    return own().split(" ")[0];
  }

  private static String own() {
    return bundleVersion().map(Version::readable).orElse("development");
  }

  /** {@code 0.1.0.202611230000} is version 0.1.0, build 202611230000. */
  private static String readable(String version) {
    int build = version.lastIndexOf('.');
    return version.chars().filter(c -> c == '.').count() < 3
        ? version
        : version.substring(0, build) + " (build " + version.substring(build + 1) + ")";
  }

  /**
   * From the manifest of the jar, or bundle, this class lies in; none when classes lie in a folder.
   */
  private static Optional<String> bundleVersion() {
    String self = Version.class.getName().replace('.', '/') + ".class";
    URL here = Version.class.getClassLoader().getResource(self);
    String address = here.toString();
    if (address.startsWith("file:")) {
      return Optional.empty();
    }
    String manifest = address.substring(0, address.length() - self.length()) + MANIFEST;
    try (InputStream stream = URI.create(manifest).toURL().openStream()) {
      return Optional.ofNullable(
          new Manifest(stream).getMainAttributes().getValue("Bundle-Version"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String zoneRules() {
    return ZoneRulesProvider.getVersions("UTC").lastKey();
  }
}
