package org.ligne.exchange.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligne.exchange.ExportOptions;
import org.ligne.exchange.ExportReport;
import org.ligne.exchange.Folders;
import org.ligne.exchange.Plans;
import org.ligne.exchange.WrittenFile;
import org.ligne.model.platform.TextField;
import org.ligne.model.schedule.Entry;
import org.ligne.model.schedule.Schedule;

class CsvExporterTest {
  private static final String HEADER =
      "\"id\",\"campaign\",\"post\",\"label\",\"occurrence\",\"channel\",\"platform\",\"account\",\"poem\",\"format\",\"date\",\"time\",\"zone\",\"instant\",\"fixed\",\"standing\",\"phase\",\"pillar\",\"owner\",\"approval\",\"approved_by\",\"awaiting\",\"score\",\"reasons\",\"title_fr\",\"text_fr\",\"thread_fr\",\"comment_fr\",\"tags_fr\",\"poll_fr\",\"poll_lasts_fr\",\"alt_fr\",\"title_en\",\"text_en\",\"thread_en\",\"comment_en\",\"tags_en\",\"poll_en\",\"poll_lasts_en\",\"alt_en\",\"link\",\"tracked_link\",\"media\",\"captions\",\"guarded\"\r\n";

  @TempDir Path folder;

  @Test
  void writesEveryCharacterAsExpected() throws Exception {
    ExportReport report =
        Folders.export("csv", folder, ExportOptions.defaults(), Plans.of("Rentree", Plans.full()));
    assertEquals(List.of(new WrittenFile("Rentree.csv", 1, true)), report.files());
    assertEquals(
        HEADER
            + "\"Rentree/Annonce/instagram\",\"Rentree\",\"Annonce\",\"Annonce de l’automne\","
            + "\"2\",\"instagram\",\"Instagram\",\"'@maisonduthe\",\"owned\",\"reel\","
            + "\"2026-10-26\",\"12:30\",\"Europe/Paris\",\"2026-10-26T11:30:00Z\",\"true\","
            + "\"planned\","
            + "\"Launch\",\"Offre\",\"Hugo\",\"approved\",\"Nadia\",\"\",\"80\","
            + "\"at 2026-10-26 12:30\",\"L’automne\",\"Le thé d’automne est là.\","
            + "\"\",\"\",\"\",\"\",\"\","
            + "\"Une tasse fumante\",\"\",\"Autumn tea is here.\",\"\",\"\",\"\",\"\",\"\",\"\","
            + "\"https://example.org/automne\","
            + "\"https://example.org/automne?utm_source=instagram\",\"assets/automne.jpg\",\"\","
            + "\"account\"\r\n",
        read());
  }

  @Test
  void writesTheHeaderAloneForAnEmptyPlan() throws Exception {
    Folders.export("csv", folder, ExportOptions.defaults(), Plans.empty("Rentree"));
    assertEquals(HEADER, read());
  }

  @Test
  void marksWhatLacksAnApproval() throws Exception {
    Entry open = Plans.unapproved(Plans.entry("Open", "2026-10-20T18:00:00", "x"));
    ExportOptions options = ExportOptions.defaults().withUnapproved(true);
    ExportReport report = Folders.export("csv", folder, options, Plans.of("Rentree", open));
    assertEquals(List.of("unapproved-included Rentree/Open/instagram"), Folders.remarks(report));
    assertEquals(1, read().split("\"missing\",\"\",\"legal\"", -1).length - 1);
  }

  @Test
  void addsColumnsForLanguagesTheLineDoesNotName() throws Exception {
    Entry entry = Plans.entry("Teaser1", "2026-10-20T18:00:00", "x");
    entry.getTexts().add(Plans.text(TextField.TEXT, "de", "Tee"));
    Folders.export("csv", folder, ExportOptions.defaults(), Plans.of("Rentree", entry));
    assertEquals(
        List.of("text_fr", "text_en", "text_de"),
        Stream.of(read().lines().findFirst().orElseThrow().replace("\"", "").split(","))
            .filter(name -> name.startsWith("text_"))
            .toList());
  }

  @Test
  void saysWhatItHasNoRoomFor() throws Exception {
    Entry entry = Plans.entry("Long", "2026-10-20T18:00:00", "é".repeat(32_768));
    Schedule plan = Plans.of("Rentree", entry);
    plan.getBoosts().add(Plans.boost("Long", "2026-10-21"));
    ExportReport report = Folders.export("csv", folder, ExportOptions.defaults(), plan);
    assertEquals(
        List.of("cell-too-long Rentree/Long/instagram", "boost-not-carried"),
        Folders.remarks(report));
  }

  @Test
  void putsListsIntoOneCellThatCanBeTakenApart() throws Exception {
    Entry entry = Plans.entry("Teaser1", "2026-10-20T18:00:00", "x");
    entry.getMedia().add(Plans.medium("assets/a.jpg"));
    entry.getMedia().add(Plans.medium("b\\n\n.jpg"));
    Folders.export("csv", folder, ExportOptions.defaults(), Plans.of("Rentree", entry));
    String file = read();
    assertEquals(
        "\"assets/a.jpg\nb\\\\n\\n.jpg\",\"\",\"\"\r\n", file.substring(file.indexOf("\"assets")));
  }

  @Test
  void carriesThreadsPollsCommentsTagsAndSubtitles() throws Exception {
    ExportReport report =
        Folders.export(
            "csv",
            folder,
            ExportOptions.defaults(),
            Plans.of("Rentree", Plans.thread(), Plans.asking(), Plans.film()));
    assertEquals(List.of(), report.remarks());
    String file = read();
    for (String cells :
        List.of(
            "\"Trois gestes pour un thé vert.\",\"Un : l’eau à 75°.\nDeux : goûter.\",\"\"",
            "\"Vert ou noir ?\nVert\nNoir, fumé\",\"3 days\"",
            "\"\",\"La fiche est sur notre site.\",\"thé, infusion\",\"\"",
            "\"'\nfr assets/film.fr.vtt, assets/film.srt\",\"alt_fr captions\"\r\n")) {
      assertTrue(file.contains(cells), cells);
    }
  }

  private String read() throws Exception {
    return Files.readString(folder.resolve("Rentree.csv"));
  }
}
