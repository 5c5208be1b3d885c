package org.ligne.compiler.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligne.compiler.Compiler;
import org.ligne.compiler.load.Project;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Placement;
import org.ligne.model.campaign.Series;
import org.ligne.model.query.Occurrence;
import org.ligne.model.query.Recurrences;
import org.ligne.model.schedule.Entry;
import org.ligne.model.schedule.EntryText;
import org.ligne.model.value.LanguageTag;
import org.ligne.planning.translate.Publication;
import org.ligne.platform.sent.Sending;
import org.ligne.platform.sent.SentText;
import org.ligne.platform.sent.TextCount;
import org.ligne.platform.sent.TextCounts;

/** The texts that schedules hold, and every export sends, are those that are counted. */
class SentTextsTest {
  private static final String[] WORDS = {
    "thé",
    "l’été…",
    "🍵",
    "#Maison",
    "#maison",
    "#MaisonVerte",
    "https://example.com/x",
    "@maison",
    "日本茶",
    "{item}",
    "\\n\\n#Autre"
  };

  @TempDir Path folder;

  @Test
  void ofTheExample() {
    assertTrue(compare(MaisonDuTheTest.FOLDER) > 300);
  }

  @Test
  void ofPostsNobodyWouldWrite() throws IOException {
    Files.writeString(folder.resolve("tout.ligne"), source());
    assertTrue(compare(folder) > 300);
  }

  private static String source() {
    SplittableRandom random = new SplittableRandom(6);
    StringBuilder text =
        new StringBuilder(
            """
            line L {
              languages fr, en
              zone Europe/Paris
              voice { hashtags 0..9 always #Maison, #Thé }
              channel x on X
              channel mastodon on Mastodon
              channel bluesky on Bluesky
              channel lettre on Newsletter
            }
            campaign C follows L {
              from 2027-01-04 to 2027-03-28
            """);
    for (int post = 0; post < 40; post++) {
      boolean series = post % 3 == 0;
      text.append(series ? "  series S" : "  post P").append(post);
      text.append(series ? " every monday for 3 weeks {\n" : " {\n");
      text.append("    on x, mastodon, bluesky, lettre\n    title fr \"T\"\n    title en \"T\"\n");
      for (String language : List.of("fr", "en", "fr for x", "en for bluesky")) {
        text.append("    text " + language + " \"" + words(random, series) + "\"\n");
      }
      text.append(post % 2 == 0 ? "    link \"https://example.com/x\"\n" : "");
      text.append(series ? "    items \"#Maison\", \"{un}\", \"deux\"\n" : "").append("  }\n");
    }
    return text.append("}\n").toString();
  }

  private static String words(SplittableRandom random, boolean series) {
    return IntStream.range(0, random.nextInt(1, 6))
        .mapToObj(each -> WORDS[random.nextInt(WORDS.length)])
        .filter(word -> series || !word.equals("{item}"))
        .collect(Collectors.joining(" ", "a ", ""));
  }

  /** Compares all texts of a project and says how many there were. */
  private static int compare(Path path) {
    Project project = Compiler.create(Locale.ENGLISH).load(path);
    List<Placement> placements =
        project.ownSources().stream()
            .flatMap(source -> source.content().getDeclarations().stream())
            .filter(Campaign.class::isInstance)
            .flatMap(campaign -> ((Campaign) campaign).getContents().stream())
            .flatMap(content -> content.getPlacements().stream())
            .toList();
    return placements.stream().mapToInt(SentTextsTest::compare).sum();
  }

  private static int compare(Placement placement) {
    Content content = (Content) placement.eContainer();
    Set<String> sent = new HashSet<>();
    int texts = 0;
    for (Optional<Occurrence> occurrence : occurrences(content)) {
      Entry entry =
          org.ligne.compiler.schedule.Published.of(
              new Publication(content, placement, occurrence.orElse(null)));
      Sending sending = new Sending(placement, occurrence.orElse(null));
      for (EntryText text : entry.getTexts()) {
        SentText counted = sending.text(text.getField(), text.getLanguage()).orElseThrow();
        assertEquals(text.getValue(), counted.text());
        String link = counted.isLinked() ? " " + entry.getTrackedLink() : "";
        assertEquals(text.getValue() + link, counted.whole());
        sent.add(key(text.getField(), text.getLanguage(), counted.text()));
        texts++;
      }
    }
    for (TextCount count : TextCounts.of(placement)) {
      if (count.part() == 1) {
        String key = key(count.text().getField(), count.text().getLanguage(), count.sent().text());
        assertTrue(sent.contains(key), key);
      }
    }
    return texts;
  }

  private static String key(Object field, LanguageTag language, String text) {
    return field + " " + language + ": " + text;
  }

  private static List<Optional<Occurrence>> occurrences(Content content) {
    return content instanceof Series series
        ? Recurrences.of(series).stream().map(Optional::of).toList()
        : Stream.<Optional<Occurrence>>of(Optional.empty()).toList();
  }
}
