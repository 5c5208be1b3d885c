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

/**
 * What is found of how readers are addressed, on sentences written and labelled for this project.
 */
class AddressCorpusTest {
  private static final Path CORPUS =
      Path.of(
          System.getProperty("ligne.root"),
          "tests",
          "org.ligne.voice.tests",
          "corpus",
          "address.tsv");

  /** What was found, over all sentences and both forms of address. */
  private static final class Score {
    private final List<String> missed = new ArrayList<>();
    private final List<String> falseAlarms = new ArrayList<>();
    private int right;

    private void count(boolean wanted, boolean found, String line) {
      if (wanted && found) {
        right++;
      } else if (wanted) {
        missed.add(line);
      } else if (found) {
        falseAlarms.add(line);
      }
    }

    private double recall() {
      return (double) right / (right + missed.size());
    }

    private double precision() {
      return (double) right / (right + falseAlarms.size());
    }

    @Override
    public String toString() {
      return "recall "
          + recall()
          + ", precision "
          + precision()
          + "\nmissed: "
          + missed
          + "\nfalse: "
          + falseAlarms;
    }
  }

  @Test
  void recallAndFalseAlarmsAreAsPromised() throws IOException {
    List<String> lines = Files.readAllLines(CORPUS);
    Score score = new Score();
    for (String line : lines) {
      String label = line.substring(0, line.indexOf('\t'));
      SocialText text = SocialText.of(line.substring(line.indexOf('\t') + 1), Language.FRENCH);
      List<Evidence> found = Address.in(text);
      score.count(
          !label.equals("vous") && !label.equals("none"),
          found.stream().anyMatch(e -> !e.vous()),
          line);
      score.count(
          !label.equals("tu") && !label.equals("none"),
          found.stream().anyMatch(Evidence::vous),
          line);
    }

    assertTrue(lines.size() >= 300, lines.size() + " sentences");
    assertTrue(score.precision() >= 0.95 && score.recall() >= 0.90, score::toString);
  }
}
