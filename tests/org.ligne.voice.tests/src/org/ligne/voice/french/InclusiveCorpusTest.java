package org.ligne.voice.french;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ligne.voice.text.Language;
import org.ligne.voice.text.SocialText;

/** What is found of inclusive spellings, on sentences written and labelled for this project. */
class InclusiveCorpusTest {
  private static final Path CORPUS =
      Path.of(
          System.getProperty("ligne.root"),
          "tests",
          "org.ligne.voice.tests",
          "corpus",
          "inclusive.tsv");

  @Test
  void recallAndFalseAlarmsAreAsPromised() throws IOException {
    List<String> lines = Files.readAllLines(CORPUS);
    List<String> missed = new ArrayList<>();
    List<String> falseAlarms = new ArrayList<>();
    int right = 0;
    for (String line : lines) {
      String label = line.substring(0, line.indexOf('\t'));
      SocialText text = SocialText.of(line.substring(line.indexOf('\t') + 1), Language.FRENCH);
      List<String> found =
          InclusiveForms.in(text.prose()).stream()
              .map(form -> form.spelling().name())
              .distinct()
              .toList();
      if (found.contains(label)) {
        right++;
      } else if (!label.equals("none")) {
        missed.add(line);
      }
      if (found.stream().anyMatch(each -> !each.equals(label))) {
        falseAlarms.add(line + " " + found);
      }
    }

    double recall = (double) right / (right + missed.size());
    double precision = (double) right / (right + falseAlarms.size());
    assertTrue(lines.size() >= 300, lines.size() + " sentences");
    assertTrue(
        recall >= 0.95 && precision >= 0.95,
        () ->
            "recall %s, precision %s%nmissed: %s%nfalse: %s"
                .formatted(recall, precision, missed, falseAlarms));
  }
}
