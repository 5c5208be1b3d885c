package org.ligne.voice.vale;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ligne.voice.fault.Fault;
import org.ligne.voice.fault.Place;

/** The files of a pack, by their paths from its folder, in order of their names. */
final class PackFiles {
  private static final int DEEPEST = 4;
  private static final long LARGEST = 1L << 20;

  private final Path folder;
  private final List<Fault> faults;

  PackFiles(Path folder, List<Fault> faults) {
    this.folder = folder.toAbsolutePath().normalize();
    this.faults = faults;
  }

  String name() {
    Path name = folder.getFileName();
    return name == null ? "" : name.toString();
  }

  boolean has(String path) {
    return Files.isRegularFile(folder.resolve(path));
  }

  /** The content of a file; empty, with a fault, if it is not to be had. */
  Optional<String> text(String path) {
    try {
      Path file = folder.resolve(path);
      if (!file.toRealPath().startsWith(folder.toRealPath())) {
        faults.add(Fault.at(new Place(path, 0, ""), Fault.Code.OUTSIDE, path));
      } else if (Files.size(file) > LARGEST) {
        faults.add(Fault.at(new Place(path, 0, ""), Fault.Code.TOO_LARGE, path, LARGEST));
      } else {
        return Optional.of(Files.readString(file, StandardCharsets.UTF_8));
      }
    } catch (IOException unread) {
      faults.add(Fault.at(new Place(path, 0, ""), Fault.Code.UNREADABLE, path));
    }
    return Optional.empty();
  }

  /** The names of the files of a folder that end in a way. */
  List<String> in(String path, String ending) {
    return list(folder.resolve(path), 1).stream()
        .map(file -> file.getFileName().toString())
        .filter(name -> name.endsWith(ending) && !name.startsWith("."))
        .toList();
  }

  /** The folders below a path, itself included, that hold files that end in a way. */
  List<String> folders(String path, String ending) {
    Path base = folder.resolve(path).normalize();
    if (!base.startsWith(folder)) {
      faults.add(Fault.at(new Place(path, 0, ""), Fault.Code.OUTSIDE, path));
      return List.of();
    }
    return list(base, DEEPEST).stream()
        .filter(file -> file.getFileName().toString().endsWith(ending) && isOfRules(base, file))
        .map(file -> folder.relativize(file.getParent()).toString().replace('\\', '/'))
        .distinct()
        .toList();
  }

  /** Hidden folders, tests and the configuration hold no rules. */
  private static boolean isOfRules(Path base, Path file) {
    for (Path part : base.relativize(file)) {
      String name = part.toString();
      if (name.startsWith(".") || name.equals("config") || name.equals("fixtures")) {
        return false;
      }
    }
    return true;
  }

  private List<Path> list(Path where, int depth) {
    try (Stream<Path> found = Files.walk(where, depth)) {
      return found.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException | UncheckedIOException unread) {
      faults.add(Fault.at(new Place("", 0, ""), Fault.Code.UNREADABLE, where.getFileName()));
      return List.of();
    }
  }
}
