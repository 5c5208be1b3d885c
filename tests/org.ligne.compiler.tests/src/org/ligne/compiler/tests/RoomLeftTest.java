package org.ligne.compiler.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.ligne.compiler.Compiler;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.TextVariant;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.platform.Format;
import org.ligne.model.platform.Platform;
import org.ligne.model.platform.TextField;
import org.ligne.platform.check.PlatformCode;
import org.ligne.platform.check.PlatformRules;
import org.ligne.platform.sent.TextCount;
import org.ligne.platform.sent.TextCounts;

/**
 * What counts say is left is exact on every format that limits a text: that many of the cheapest
 * character pass the checks, one more does not.
 */
class RoomLeftTest {
  private static final int TEXTS = 3;
  private static final String[] WORDS = {
    "thé", "l’été", "🍵", "👩‍👩‍👧", "🇫🇷", "日本茶", "e\u0301te\u0301", "https://example.com/a?b=c",
        "example.com",
    "@maison", "@maison@piaille.fr", "#Thé_vert", "#Maison", "fin.", "…", "Привет", "a,b", "1️⃣"
  };

  @TempDir static Path folder;

  @TestFactory
  List<DynamicTest> isExact() throws IOException {
    Compiler compiler = Compiler.create(Locale.ENGLISH);
    Path file = Files.writeString(folder.resolve("tout.ligne"), source(compiler.platforms()));
    Campaign campaign =
        compiler.load(file).ownSources().getFirst().content().getDeclarations().stream()
            .filter(Campaign.class::isInstance)
            .map(Campaign.class::cast)
            .findFirst()
            .orElseThrow();
    List<DynamicTest> tests = new ArrayList<>();
    for (Content content : campaign.getContents()) {
      tests.add(DynamicTest.dynamicTest(content.getName(), () -> check(content)));
    }
    assertTrue(tests.size() > 25, tests.size() + " formats");
    return tests;
  }

  private static String source(List<Platform> platforms) {
    StringBuilder line =
        new StringBuilder(
            "line L {\n  languages fr\n  zone Europe/Paris\n"
                + "  voice { hashtags 0..9 always #Maison }\n");
    StringBuilder campaign =
        new StringBuilder(
            "campaign C follows L {\n  from 2027-01-04 to 2027-01-31\n  utm campaign \"c\"\n");
    for (Platform platform : platforms) {
      String name = platform.getName();
      line.append("  channel c" + name + " on " + name + "\n");
      for (Format format : platform.getFormats()) {
        campaign.append("  post " + name + "_" + format.getName().replace('-', '_'));
        campaign.append(" {\n    on c" + name + " as " + format.getName() + "\n");
        campaign.append("    title fr \"T\"\n    text fr \"T\"\n    comment fr \"T\"\n");
        campaign.append("    tags fr \"T\"\n    link \"https://example.com/une/page\"\n  }\n");
      }
    }
    return line.append("}\n").append(campaign).append("}\n").toString();
  }

  private static void check(Content content) {
    SplittableRandom random = new SplittableRandom(content.getName().hashCode());
    for (TextVariant text : content.getTexts()) {
      for (int round = 0; round < TEXTS; round++) {
        check(content, text, words(random));
      }
      text.setValue("T");
    }
  }

  private static String words(SplittableRandom random) {
    return IntStream.range(0, random.nextInt(1, 5))
        .mapToObj(each -> WORDS[random.nextInt(WORDS.length)] + " ")
        .collect(Collectors.joining("", "", "fin"));
  }

  private static void check(Content content, TextVariant text, String words) {
    text.setValue(words);
    Integer left = left(content).get(text.getField());
    if (left == null) {
      return; // Nobody limits it.
    }
    String more = words + "x".repeat(Math.max(0, left));
    String all = content.getName() + " " + text.getField() + ": " + words;
    if (left >= 0) {
      text.setValue(more);
      assertEquals(0, left(content).get(text.getField()), all);
      assertEquals(0, tooLong(text, content), all);
    }
    text.setValue(more + "x");
    assertTrue(tooLong(text, content) > 0, all);
  }

  private static Map<TextField, Integer> left(Content content) {
    return TextCounts.of(content).stream()
        .collect(
            Collectors.toMap(
                count -> count.text().getField(),
                TextCount::left,
                (a, b) -> Comparator.<Integer>naturalOrder().compare(a, b) <= 0 ? a : b,
                TreeMap::new));
  }

  private static long tooLong(TextVariant text, Content content) {
    List<Finding> findings = new ArrayList<>();
    PlatformRules.all().checkTree(content, findings::add);
    return findings.stream()
        .filter(each -> each.code() == PlatformCode.TEXT_TOO_LONG && each.place() == text)
        .count();
  }
}
