package org.ligne.dsl.ide.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ligne.compiler.Compiler;
import org.ligne.compiler.load.Project;
import org.ligne.compiler.load.Source;
import org.ligne.compiler.load.Texts;
import org.ligne.compiler.load.UnreadableSourceException;
import org.ligne.dsl.ide.server.Client;

/**
 * Whatever is typed, the project the server keeps equals one that is read from scratch: the same
 * diagnostics, the same elements at the same places, the same links, the same names.
 */
class DifferentialTest {
  private static final Path EXAMPLES = Path.of(System.getProperty("ligne.root"), "examples");
  private static final int EDITS = Integer.getInteger("ligne.edits", 60);

  @TempDir Path folder;
  private final Compiler compiler = Compiler.create(Locale.ENGLISH);
  private final Map<Path, String> originals = new TreeMap<>();
  private final Map<Path, String> texts = new TreeMap<>();

  @BeforeEach
  void copyExamples() throws IOException {
    copy("maison-du-the");
    copy("packs-maison");
  }

  private void copy(String name) throws IOException {
    try (Stream<Path> all = Files.walk(EXAMPLES.resolve(name))) {
      for (Path file : all.filter(path -> path.toString().endsWith(".ligne")).toList()) {
        Path target = folder.resolve(EXAMPLES.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
        originals.put(target, Files.readString(target));
      }
    }
    texts.putAll(originals);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void typingEqualsReadingAnew(long seed) {
    Scribbler scribbler = new Scribbler(seed);
    List<Path> files = List.copyOf(originals.keySet());
    Path project = folder.resolve("maison-du-the");
    try (Client client = Client.start(project)) {
      files.forEach(file -> client.open(file.toString()));
      assertTrue(files.size() > 2);
      for (int edit = 0; edit < EDITS; edit++) {
        int burst = 1 + scribbler.number(3);
        for (int i = 0; i < burst; i++) {
          change(client, files.get(scribbler.number(files.size())), scribbler);
        }
        compare("seed " + seed + ", edit " + edit, client, project);
      }
    }
  }

  /** Where little changes, little is linked anew; that must not show. */
  @ParameterizedTest
  @ValueSource(longs = {4, 5})
  void slipsInSoundTextsAndTheirMendingEqualReadingAnew(long seed) {
    Scribbler scribbler = new Scribbler(seed);
    List<Path> files = List.copyOf(originals.keySet());
    Path project = folder.resolve("maison-du-the");
    try (Client client = Client.start(project)) {
      files.forEach(file -> client.open(file.toString()));
      for (int edit = 0; edit < EDITS; edit++) {
        Path file = files.get(scribbler.number(files.size()));
        set(client, file, scribbler.slip(texts.get(file)));
        compare("seed " + seed + ", slip " + edit, client, project);
        if (scribbler.number(3) > 0) {
          set(client, file, originals.get(file));
          compare("seed " + seed + ", mended slip " + edit, client, project);
        }
      }
    }
  }

  private void change(Client client, Path file, Scribbler scribbler) {
    boolean mend = scribbler.number(4) == 0;
    String text = mend ? originals.get(file) : scribbler.scribble(texts.get(file));
    set(client, file, text);
  }

  private void set(Client client, Path file, String text) {
    texts.put(file, text);
    client.setText(file.toString(), text);
  }

  private void compare(String when, Client client, Path project) {
    Project fresh = compiler.load(project, new Overlay());
    List<String> expected = Seen.byCompiler(compiler, fresh);
    // What another project imports it answers for; the rest of it is a project of its own.
    assertEquals(
        String.join("\n", expected.stream().filter(line -> line.contains(own(project))).toList()),
        String.join("\n", Seen.byServer(client, project)),
        when);
    for (Source source : fresh.ownSources()) {
      String uri = source.path().toUri().toString();
      String kept = client.get(client.server().read(uri, (document, file) -> Dump.of(file)));
      assertEquals(Dump.of((XtextResource) source.resource()), kept, when + ": " + uri);
    }
  }

  private static String own(Path project) {
    return project.toUri().toString();
  }

  /** What has been typed, in front of the disk. */
  private final class Overlay implements Texts {
    @Override
    public List<Path> in(Path folderOrFile) {
      return ON_DISK.in(folderOrFile);
    }

    @Override
    public String read(Path file) throws UnreadableSourceException {
      String text = texts.get(file);
      return text == null ? ON_DISK.read(file) : text;
    }
  }
}
