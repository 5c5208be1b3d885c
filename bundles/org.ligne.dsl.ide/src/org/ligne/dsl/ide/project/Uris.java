package org.ligne.dsl.ide.project;

import com.google.inject.Singleton;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.ide.server.UriExtensions;

/**
 * One spelling for each file. Editors write the same address in many ways (spaces, accents, drive
 * letters); inside, a file has the address the compiler gives it, and outside it keeps the one its
 * editor opened it with.
 */
@Singleton
public class Uris extends UriExtensions {
  private final Map<URI, String> spellings = new ConcurrentHashMap<>();

  /** The address inside of one that came from outside. */
  @Override
  public URI toUri(String address) {
    URI plain = URI.createURI(address);
    return "file".equals(plain.scheme()) ? uri(path(address)) : plain;
  }

  /** The address outside: as the editor spelled it, else with everything unusual escaped. */
  @Override
  public String toUriString(URI uri) {
    String spelling = spellings.get(uri);
    if (spelling != null) {
      return spelling;
    }
    return uri.isFile() ? path(uri).toUri().toASCIIString() : uri.toString();
  }

  /** Remembers how an editor spells an address. */
  public void spell(String address) {
    spellings.put(toUri(address), address);
  }

  /** The address inside of a file. */
  public static URI uri(Path file) {
    return URI.createFileURI(file.toString());
  }

  /** The file of an address inside, or null if it is no file. */
  public static Path path(URI uri) {
    return uri.isFile() ? Path.of(uri.toFileString()).toAbsolutePath().normalize() : null;
  }

  private static Path path(String address) {
    try {
      return Path.of(java.net.URI.create(address)).toAbsolutePath().normalize();
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      // Written without escapes, or with a host: the more forgiving reader makes the best of it.
      return Path.of(URI.createURI(address).toFileString()).toAbsolutePath().normalize();
    }
  }
}
