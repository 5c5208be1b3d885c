package org.ligne.compiler.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligne.compiler.Diagnostic;
import org.ligne.model.platform.Platform;

/** Networks come from the library, unless the project knows better. */
class PlatformsTest {
  @TempDir private Path folder;

  private static String line(String platform) {
    return Plans.LINE.replace("on Blog", "on " + platform);
  }

  private List<Diagnostic> check(String... texts) {
    Workspace project = new Workspace(folder);
    for (int i = 0; i < texts.length; i++) {
      project.with(i + ".ligne", texts[i]);
    }
    return project.diagnostics();
  }

  @Test
  void allShippedPlatformsCanBeUsed() {
    List<String> names = Languages.ENGLISH.platforms().stream().map(Platform::getName).toList();
    assertEquals(
        List.of(
            "Blog",
            "Bluesky",
            "Dailymotion",
            "Facebook",
            "GoogleBusinessProfile",
            "Instagram",
            "LinkedIn",
            "Mastodon",
            "Newsletter",
            "Pinterest",
            "SlideShare",
            "Snapchat",
            "Threads",
            "TikTok",
            "X",
            "YouTube"),
        names);
    for (String name : names) {
      assertTrue(check(line(name)).stream().noneMatch(Diagnostic::isError), name);
    }
  }

  @Test
  void onlyNamedPlatformsAreRead() {
    check(line("Blog"));
    assertEquals(
        List.of("0.ligne", "Blog.ligne"),
        Languages.ENGLISH.load(folder).sources().stream().map(it -> it.text().file()).toList());
  }

  @Test
  void aMistypedNameIsAnsweredWithTheNearestOnes() {
    List<Diagnostic> found = check(line("Instagam"));
    Diagnostic unresolved = found.getFirst();
    assertEquals("unresolved-reference", unresolved.code());
    assertEquals("There is no platform named Instagam here.", unresolved.message());
    assertTrue(unresolved.mend().startsWith("Known here: Instagram, "), unresolved.mend());
  }

  @Test
  void theProjectsOwnPlatformTakesThePlaceOfTheShippedOne() {
    String own =
        """
        platform Blog {
          checked 2026-09-01
          source Moi read 2026-09-01
          default format post { text at most 5 characters grade A from Moi }
        }
        """;
    List<Diagnostic> found = check(own, Plans.ONE_POST);
    assertEquals(
        List.of("0.ligne:1:10-1:14 platform-replaced", "1.ligne:12:13-12:25 text-too-long"),
        Words.of(found));
    assertTrue(found.getLast().message().contains("Moi"), found.getLast().message());
  }

  @Test
  void ownPlatformsOfOtherNamesAreKnownToo() {
    String own = "platform Intranet { default format note2 { } }\n";
    assertTrue(check(own, line("Intranet")).stream().noneMatch(Diagnostic::isError));
  }

  @Test
  void keywordsCanBeNames() {
    String own = "platform ^event { default format ^text { } }\n";
    assertTrue(check(own, line("^event")).stream().noneMatch(Diagnostic::isError));
  }
}
