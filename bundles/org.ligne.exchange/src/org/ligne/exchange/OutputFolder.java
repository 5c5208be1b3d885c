package org.ligne.exchange;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The folder an export writes to. Files lie directly in it, appear whole or not at all, and are
 * left alone when they already hold what they should. For one thread.
 */
public final class OutputFolder {
  private final Path root;
  private final boolean rehearsal;
  private final Set<String> taken = new TreeSet<>();

  private OutputFolder(Path root, boolean rehearsal) {
    this.root = root;
    this.rehearsal = rehearsal;
  }

  /**
   * Opens a folder and makes it, with its parents, if it is not there.
   *
   * @throws ExchangeException with {@link ExchangeCode#FOLDER_UNWRITABLE}
   */
  public static OutputFolder open(Path folder) throws ExchangeException {
    try {
      Files.createDirectories(folder);
      Path root = folder.toRealPath();
      if (!Files.isWritable(root)) {
        throw new AccessDeniedException(folder.toString());
      }
      AtomicFile.sweep(root);
      return new OutputFolder(root, false);
    } catch (IOException e) {
      throw Failures.of(ExchangeCode.FOLDER_UNWRITABLE, folder.toString(), e);
    }
  }

  /**
   * A folder to see in advance what an export would do: it reads what is there, answers as if it
   * wrote, and changes nothing. The folder need not be there.
   *
   * @throws ExchangeException with {@link ExchangeCode#FOLDER_UNWRITABLE}
   */
  public static OutputFolder rehearse(Path folder) throws ExchangeException {
    Path root = folder.toAbsolutePath().normalize();
    Path there = root;
    while (there != null && Files.notExists(there, LinkOption.NOFOLLOW_LINKS)) {
      there = there.getParent();
    }
    try {
      if (there == null) {
        throw new NoSuchFileException(folder.toString());
      }
      if (!Files.isDirectory(there)) {
        throw new FileAlreadyExistsException(there.toString());
      }
      if (!Files.isWritable(there)) {
        throw new AccessDeniedException(there.toString());
      }
      return new OutputFolder(root, true);
    } catch (IOException e) {
      throw Failures.of(ExchangeCode.FOLDER_UNWRITABLE, folder.toString(), e);
    }
  }

  /** A folder to read from alone; what is written to it goes nowhere. It need not be there. */
  public static OutputFolder look(Path folder) {
    return new OutputFolder(folder.toAbsolutePath().normalize(), true);
  }

  /** The folder itself, as an absolute path without links. */
  public Path path() {
    return root;
  }

  /**
   * Writes a file whole. A link of that name is replaced, never followed.
   *
   * @return false when the file already held exactly this and was left alone
   * @throws ExchangeException if it cannot be written, or was already written through this object
   */
  public boolean write(String name, byte[] content) throws ExchangeException {
    Path file = inside(name);
    if (!taken.add(name.toLowerCase(Locale.ROOT))) {
      throw new ExchangeException(ExchangeCode.FILE_TWICE, name);
    }
    try {
      if (AtomicFile.holds(file, content)) {
        return false;
      }
      if (!rehearsal) {
        AtomicFile.replace(file, content);
      }
      return true;
    } catch (IOException e) {
      throw Failures.of(ExchangeCode.FILE_UNWRITABLE, name, e);
    }
  }

  /**
   * Reads a file of the folder, if it is there and no link.
   *
   * @throws ExchangeException with {@link ExchangeCode#FILE_UNREADABLE}
   */
  public Optional<byte[]> read(String name) throws ExchangeException {
    Path file = inside(name);
    try {
      boolean there = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
      return there ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    } catch (IOException e) {
      throw Failures.of(ExchangeCode.FILE_UNREADABLE, name, e);
    }
  }

  /**
   * The names of all that lies in the folder now, sorted.
   *
   * @throws ExchangeException with {@link ExchangeCode#FILE_UNREADABLE}
   */
  public List<String> names() throws ExchangeException {
    if (rehearsal && Files.notExists(root)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(root)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw Failures.of(ExchangeCode.FILE_UNREADABLE, root.toString(), e);
    }
  }

  private Path inside(String name) {
    boolean plain = name.indexOf('/') < 0 && name.indexOf('\\') < 0;
    Path file = root.resolve(name).normalize();
    if (!plain || !root.equals(file.getParent())) {
      throw new IllegalArgumentException("not the name of a file in the output folder: " + name);
    }
    return file;
  }
}
