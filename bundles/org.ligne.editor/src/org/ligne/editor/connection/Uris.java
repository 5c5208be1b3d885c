package org.ligne.editor.connection;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;

/** Addresses as the server writes them: {@code file:///...} with escapes, {@code ligne:/...}. */
public final class Uris {
  /** Scheme of the platforms that are shipped with the compiler; they are read only. */
  public static final String LIBRARY = "ligne";

  private Uris() {}

  /** The address of a file or folder of the file system. */
  public static String of(Path path) {
    return path.toAbsolutePath().normalize().toUri().toString();
  }

  /** The address of a resource; empty if it does not lie in the local file system. */
  public static Optional<String> of(IResource resource) {
    return Optional.ofNullable(resource.getLocation()).map(location -> of(location.toPath()));
  }

  /** The address of a file buffer; empty if it does not lie in the local file system. */
  static Optional<String> of(IPath location, LocationKind kind) {
    if (location == null) {
      return Optional.empty();
    }
    return kind == LocationKind.IFILE
        ? of(ResourcesPlugin.getWorkspace().getRoot().getFile(location))
        : Optional.of(of(location.toPath()));
  }

  /** The same address in the one spelling that is used as a key. */
  public static String normal(String uri) {
    return path(uri).map(Uris::of).orElse(uri);
  }

  /** The path of an address; empty if it is none of a file. */
  public static Optional<Path> path(String uri) {
    try {
      URI parsed = new URI(uri);
      return "file".equals(parsed.getScheme()) ? Optional.of(Path.of(parsed)) : Optional.empty();
    } catch (URISyntaxException | IllegalArgumentException e) {
      return Optional.empty(); // Not of ours; a server sends whatever it likes.
    }
  }

  /** Whether this is the address of a platform that is shipped with the compiler. */
  public static boolean isLibrary(String uri) {
    return uri.startsWith(LIBRARY + ":");
  }

  /** The file of the workspace at an address, that of an open project before others. */
  public static Optional<IFile> file(String uri) {
    return path(uri)
        .map(path -> ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(path.toUri()))
        .flatMap(files -> Arrays.stream(files).filter(IFile::isAccessible).findFirst());
  }
}
