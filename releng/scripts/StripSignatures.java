import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Enumeration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Copies the jars of a folder into another, without their signatures. Jars inside a bundle go to
 * the folder {@code nested} there, for a plain class path sees no jars in jars. Run from source by
 * launch.sh; times of entries are kept, so equal jars give equal copies.
 */
public final class StripSignatures {
  private static final Pattern SIGNATURE =
      Pattern.compile("META-INF/[^/]+\\.(SF|RSA|DSA|EC)", Pattern.CASE_INSENSITIVE);

  /** Where bundles keep the jars of their own class paths. */
  private static final Pattern NESTED = Pattern.compile("lib/([^/]+\\.jar)");

  private StripSignatures() {}

  /** Takes the folder to read and the folder to write. */
  public static void main(String[] args) throws IOException {
    try (DirectoryStream<Path> jars = Files.newDirectoryStream(Path.of(args[0]), "*.jar")) {
      for (Path jar : jars) {
        copy(jar, Path.of(args[1]).resolve(jar.getFileName()));
      }
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (ZipFile in = new ZipFile(from.toFile());
        OutputStream file = Files.newOutputStream(to);
        ZipOutputStream out = new ZipOutputStream(file)) {
      Enumeration<? extends ZipEntry> entries = in.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        Matcher nested = NESTED.matcher(entry.getName());
        if (nested.matches()) {
          unpack(in, entry, to.resolveSibling("nested").resolve(nested.group(1)));
        } else if (!SIGNATURE.matcher(entry.getName()).matches()) {
          copy(in, entry, out);
        }
      }
    }
  }

  private static void unpack(ZipFile in, ZipEntry entry, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    Files.copy(in.getInputStream(entry), to, StandardCopyOption.REPLACE_EXISTING);
    Files.setLastModifiedTime(to, FileTime.fromMillis(entry.getTime()));
  }

  private static void copy(ZipFile in, ZipEntry entry, ZipOutputStream out) throws IOException {
    ZipEntry copy = new ZipEntry(entry.getName());
    copy.setTime(entry.getTime());
    out.putNextEntry(copy);
    in.getInputStream(entry).transferTo(out);
    out.closeEntry();
  }
}
