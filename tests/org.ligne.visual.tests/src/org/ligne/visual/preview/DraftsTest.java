package org.ligne.visual.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ligne.compiler.load.Project;
import org.ligne.model.value.LanguageTag;
import org.ligne.platform.PlatformLibrary;
import org.ligne.visual.draw.Palettes;
import org.ligne.visual.draw.SvgSurface;
import org.ligne.visual.preview.Medium.State;
import org.ligne.visual.preview.Network.Manner;

class DraftsTest {
  private static final LanguageTag ENGLISH = LanguageTag.parse("en");
  private static final LanguageTag FRENCH = LanguageTag.parse("fr");
  private static final String LINE =
      """
      line Tea for "The Tea House" {
        languages en, fr
        zone Europe/Paris
        channel x on X account "@tea"
        channel mastodon on Mastodon
        channel insta "Our pictures" on Instagram
        channel blog on Blog
        channel pin on Pinterest
      }
      """;

  @TempDir private Path folder;

  private List<Draft> drafts(String content, String id) throws IOException {
    return Drafts.of(project(content), id);
  }

  private Project project(String content) throws IOException {
    return Examples.of(
        folder,
        LINE + "campaign Autumn follows Tea { from 2026-09-01 to 2026-10-15 " + content + " }");
  }

  @Test
  void readsAllChannelsInTheOrderOfTheText() throws IOException {
    List<Draft> drafts =
        drafts(
            "post P \"The post\" { on x, insta as carousel, blog text en \"Hi\" }", "Autumn/P/x");
    assertEquals(
        List.of("Autumn/P/x", "Autumn/P/insta", "Autumn/P/blog"),
        drafts.stream().map(Draft::id).toList());
    assertEquals(
        List.of(Manner.TALK, Manner.PICTURE, Manner.LETTER),
        drafts.stream().map(each -> each.network().manner()).toList());
    assertEquals("The post", drafts.getFirst().title());
    assertEquals(new Sender("The Tea House", "@tea", "x", "x"), drafts.getFirst().sender());
    assertEquals(new Sender("The Tea House", "", "insta", "Our pictures"), drafts.get(1).sender());
    assertEquals("Carousel", drafts.get(1).network().format());
  }

  @Test
  void theTextIsTheOneThatIsSent() throws IOException {
    List<Draft> drafts =
        drafts(
            "post P { on x, insta text en \"For all\" text en for insta \"For pictures\""
                + " link \"https://example.com/a\" }",
            "Autumn/P/x");
    Wording onX = drafts.getFirst().wording(ENGLISH).orElseThrow();
    assertEquals(Optional.of("For all"), onX.text());
    // The link in the text is the one that is counted afterwards, with its parameters.
    assertEquals(
        Optional.of(
            "For all https://example.com/a"
                + "?utm_source=x&utm_medium=social&utm_campaign=autumn&utm_content=p"),
        onX.published());
    assertTrue(onX.isLinked());
    Wording onInsta = drafts.get(1).wording(ENGLISH).orElseThrow();
    assertEquals(Optional.of("For pictures"), onInsta.published());
    assertFalse(onInsta.isLinked());
    assertEquals(
        "https://example.com/a?utm_source=x&utm_medium=social&utm_campaign=autumn&utm_content=p",
        drafts.getFirst().lead().orElseThrow().tracked());
    assertEquals(Optional.empty(), drafts.getFirst().wording(FRENCH).orElseThrow().text());
  }

  @Test
  void readsThreadsPollsCommentsTagsAndSubtitles() throws IOException {
    Draft draft =
        drafts(
                "post P { on x text en \"One\" then \"Two\" comment en \"First\" tags en \"a, b\""
                    + " poll en \"Which?\" options \"Green\", \"Black\" lasts 3 days"
                    + " media \"a.mp4\" captions fr \"a.fr.vtt\" }",
                "Autumn/P/x")
            .getFirst();
    Wording wording = draft.wording(ENGLISH).orElseThrow();
    assertEquals(List.of("Two"), wording.parts());
    assertEquals(2, wording.count());
    assertEquals(Optional.of("First"), wording.comment());
    assertEquals(Optional.of("a, b"), wording.tags());
    assertEquals(
        Optional.of(new Question("Which?", List.of("Green", "Black"), Optional.of("3 days"))),
        wording.question());
    assertEquals(
        List.of(new Subtitles(Optional.of(FRENCH), "a.fr.vtt", true)),
        draft.media().getFirst().subtitles());
  }

  @Test
  void anOccurrenceOfASeriesHasItsItem() throws IOException {
    String series =
        "series S every monday for 2 weeks { on x text en \"Tea: {item}\" items en \"one\", en"
            + " \"two\" }";
    assertEquals(
        Optional.of("Tea: two"),
        drafts(series, "Autumn/S/x/2").getFirst().wording(ENGLISH).orElseThrow().text());
    assertEquals(List.of(), drafts(series, "Autumn/S/x/3"));
  }

  @Test
  void whatIsHeldBackOrWrongIsShownAllTheSame() throws IOException {
    String tooLong = "word ".repeat(100).strip();
    assertEquals(
        1, drafts("post P held { on x text en \"" + tooLong + "\" }", "Autumn/P/x").size());
    assertEquals(1, drafts("post P { on x text en }", "Autumn/P/x").size());
    assertEquals(1, drafts("post P { on x, nowhere text en \"a\" }", "Autumn/P/x").size());
    assertEquals(List.of(), drafts("post Q { on x }", "Autumn/P/x"));
  }

  @Test
  void looksAtTheFilesOfMedia() throws IOException {
    Path photo =
        Path.of(System.getProperty("ligne.root"), "examples/maison-du-the/assets/jardin.jpg");
    Files.copy(photo, folder.resolve("garden.jpg"));
    Files.writeString(folder.resolve("broken.png"), "not a picture");
    Files.writeString(folder.resolve("film.mp4"), "");
    String media =
        List.of("garden.jpg", "broken.png", "film.mp4", "gone.jpg", "../../secret.jpg").stream()
            .map(each -> " media \"" + each + "\" alt en \"Alt\"")
            .reduce("", String::concat);
    Draft draft = drafts("post P { on insta" + media + " }", "Autumn/P/insta").getFirst();
    assertEquals(
        List.of(State.PICTURE, State.UNREADABLE, State.FILM, State.MISSING, State.MISSING),
        draft.media().stream().map(Medium::state).toList());
    assertEquals(1200, draft.media().getFirst().photo().orElseThrow().width());
    assertEquals("Alt", draft.media().getFirst().alts().get(ENGLISH));
  }

  static List<String> networks() {
    return PlatformLibrary.names();
  }

  /** Every format of every network that comes along can be looked at, in any width. */
  @ParameterizedTest
  @MethodSource("networks")
  void everyFormatHasAPreview(String network) throws IOException {
    String text = PlatformLibrary.text(network);
    List<String> formats =
        text.lines()
            .map(String::strip)
            .filter(line -> line.matches("(default )?format .*"))
            .map(line -> line.replaceFirst(".*?format \\^?(\\S+).*", "$1"))
            .toList();
    assertFalse(formats.isEmpty());
    StringBuilder posts = new StringBuilder();
    for (String format : formats) {
      posts.append(
          "post P%s { on c as ^%s title en \"T\" text en \"%s\""
              .formatted(format, format, "A line of words. ".repeat(40).strip()));
      posts.append(
          " media \"a.jpg\" media \"b.mp4\" media \"c.pdf\" link \"https://example.com\" }\n");
    }
    Project project =
        Examples.of(
            folder,
            "line T { languages en zone UTC channel c on %s }\n".formatted(network)
                + "campaign C follows T { from 2026-09-01 to 2026-09-30 "
                + posts
                + "}");
    for (String format : formats) {
      Draft draft = Examples.draft(project, "C/P" + format + "/c");
      for (double width : new double[] {100, 320, 900}) {
        View view = new View(width, ENGLISH, false, 0, Optional.empty());
        var scene =
            Previews.scene(draft, view, Locale.FRENCH, new SvgSurface(Palettes.LIGHT, 0, 0, "m"));
        assertTrue(scene.height() > 100 && scene.width() >= width);
        assertTrue(scene.elements().stream().allMatch(each -> !each.name().isBlank()));
        assertEquals(
            scene.elements().size(),
            scene.elements().stream().map(each -> each.id()).distinct().count());
      }
    }
  }
}
