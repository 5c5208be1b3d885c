package org.ligne.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The language server as a process, used by an editor that is not ours. */
class NeovimTest {
  private static final int PATIENCE_MINUTES = 5;

  @Test
  void anotherEditorChecksCompletesMendsRenamesAndFormats(@TempDir Path folder) throws Exception {
    Path project = folder.resolve("maison-du-the");
    Projects.copy(example("maison-du-the"), project);
    Projects.copy(example("packs-maison"), folder.resolve("packs-maison"));

    JsonObject seen = session(folder, project);

    assertEquals(null, seen.get("problem"), () -> "the session failed: " + seen);
    assertEquals("[]", text(seen, "codes_at_first"));
    assertTrue(text(seen, "hover").contains("Jardins et récoltes"), text(seen, "hover"));
    assertEquals("\"maison-du-the.ligne\"", text(seen, "definition"));
    assertEquals("\"Rentree\"", text(seen, "symbol"));
    assertEquals("[\"15 unresolved-reference\"]", text(seen, "codes_after_slip"));
    assertTrue(text(seen, "completions").contains("\"Terroir\""), text(seen, "completions"));
    assertTrue(text(seen, "fix").contains("Terroir"), text(seen, "fix"));
    assertEquals("\"  objective acquisition\"", text(seen, "formatted"));
    assertEquals("true", text(seen, "stopped"));
    assertTrue(Projects.read(project.resolve("rentree.ligne")).contains("pillar Jardins by Hugo"));
    assertTrue(Projects.read(project.resolve("maison-du-the.ligne")).contains("pillar Jardins \""));
    assertEquals(0, LigneProcess.in(folder).run("check", project.toString()).code());
  }

  private static JsonObject session(Path folder, Path project) throws Exception {
    Path seen = folder.resolve("seen.json");
    Path script = root().resolve("tests/org.ligne.cli.tests/neovim/session.lua");
    ProcessBuilder builder =
        new ProcessBuilder(
            "nvim", "--headless", "-u", "NONE", "-i", "NONE", "-n", "-c", "luafile " + script);
    List<String> server = LigneProcess.in(folder).command("lsp", "--lang", "en");
    builder.environment().put("LIGNE_COMMAND", new Gson().toJson(server));
    builder.environment().put("LIGNE_FOLDER", project.toString());
    builder.environment().put("LIGNE_SEEN", seen.toString());
    builder.environment().put("HOME", folder.toString());
    Path said = folder.resolve("nvim.txt");
    Process editor = builder.redirectErrorStream(true).redirectOutput(said.toFile()).start();
    editor.getOutputStream().close();
    boolean ended = editor.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES);
    editor.destroyForcibly();
    assertTrue(ended, () -> "the editor did not end: " + Projects.read(said));
    assertTrue(Files.exists(seen), () -> "the editor saw nothing: " + Projects.read(said));
    return new Gson().fromJson(Files.readString(seen), JsonObject.class);
  }

  private static String text(JsonObject seen, String name) {
    JsonElement value = seen.get(name);
    return value == null ? "nothing of " + name + " in " + seen : value.toString();
  }

  private static Path example(String name) throws IOException {
    return root().resolve("examples").resolve(name).toRealPath();
  }

  private static Path root() {
    return Path.of(System.getProperty("ligne.root"));
  }
}
