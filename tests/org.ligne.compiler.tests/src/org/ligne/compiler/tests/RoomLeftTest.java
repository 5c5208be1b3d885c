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
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.ligne.compiler.Compiler;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.LocalizedValue;
import org.ligne.model.campaign.Poll;
import org.ligne.model.campaign.TextVariant;
import org.ligne.model.diagnostic.DiagnosticCode;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.platform.Format;
import org.ligne.model.platform.Platform;
import org.ligne.model.platform.TextField;
import org.ligne.platform.check.PlatformCode;
import org.ligne.platform.check.PlatformRules;
import org.ligne.platform.sent.PieceCount;
import org.ligne.platform.sent.PieceCounts;
import org.ligne.platform.sent.TextCount;
import org.ligne.platform.sent.TextCounts;

/**
 * What counts say is left is exact on every format that limits a text, a later part of a thread, a
 * description of a medium, or the question or an option of a poll: that many of the cheapest
 * character pass the checks, one more does not.
 */
class RoomLeftTest {
  private static final int TEXTS = 3;
  private static final String[] WORDS = {
    "thé", "l’été", "🍵", "👩‍👩‍👧", "🇫🇷", "日本茶", "e\u0301te\u0301", "https://example.com/a?b=c",
        "example.com",
    "@maison", "@maison@piaille.fr", "#Thé_vert", "#Maison", "fin.", "…", "Привет", "a,b", "1️⃣"
  };

  private static final Set<DiagnosticCode> TOO_LONG =
      Set.of(PlatformCode.TEXT_TOO_LONG, PlatformCode.ALT_TOO_LONG);

  @TempDir static Path folder;

  private final Set<String> limited = new TreeSet<>();

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
    tests.add(DynamicTest.dynamicTest("of each kind of words", this::eachKindIsLimited));
    return tests;
  }

  /**
   * Without this, a kind of words that nobody counts any longer would pass. No network that comes
   * with Ligne says how long a first comment may be.
   */
  private void eachKindIsLimited() {
    String kinds =
        "[ALT 1, OPTION 1, OPTION 2, QUESTION 1, TAGS 1, TEXT 1, TEXT 2, TEXT 3, TITLE" + " 1]";
    assertEquals(kinds, limited.toString().toUpperCase(Locale.ROOT));
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
        campaign.append(" {\n    on c" + name + " as ^" + format.getName() + "\n");
        campaign.append("    title fr \"T\"\n    text fr \"T\" then \"T\" then \"T\"\n");
        campaign.append("    comment fr \"T\"\n    media \"a.jpg\" alt fr \"T\"\n");
        campaign.append("    poll fr \"T\" options \"T1\", \"T2\"\n");
        campaign.append("    tags fr \"T\"\n    link \"https://example.com/une/page\"\n  }\n");
      }
    }
    return line.append("}\n").append(campaign).append("}\n").toString();
  }

  private void check(Content content) {
    SplittableRandom random = new SplittableRandom(content.getName().hashCode());
    for (Slot slot : slots(content)) {
      for (int round = 0; round < TEXTS; round++) {
        check(content, slot, words(random));
      }
      slot.words().accept("T" + slot.part());
    }
  }

  private static List<Slot> slots(Content content) {
    List<Slot> slots = new ArrayList<>();
    for (TextVariant text : content.getTexts()) {
      slots.add(new Slot(text, text.getField(), 1, text::setValue));
      add(slots, text, text.getField(), 2, text.getParts());
    }
    LocalizedValue alt = content.getMedia().getFirst().getAlts().getFirst();
    slots.add(new Slot(alt, TextField.ALT, 1, alt::setValue));
    Poll poll = content.getPolls().getFirst();
    slots.add(new Slot(poll, TextField.QUESTION, 1, poll::setQuestion));
    add(slots, poll, TextField.OPTION, 1, poll.getOptions());
    return slots;
  }

  private static void add(
      List<Slot> slots, EObject place, TextField field, int first, List<String> values) {
    IntStream.range(0, values.size())
        .mapToObj(at -> new Slot(place, field, first + at, words -> values.set(at, words)))
        .forEach(slots::add);
  }

  private static String words(SplittableRandom random) {
    return IntStream.range(0, random.nextInt(1, 5))
        .mapToObj(each -> WORDS[random.nextInt(WORDS.length)] + " ")
        .collect(Collectors.joining("", "", "fin"));
  }

  private void check(Content content, Slot slot, String words) {
    slot.words().accept(words);
    Integer left = left(content, slot);
    if (left == null) {
      return; // Nobody limits it.
    }
    limited.add(slot.field() + " " + slot.part());
    String more = words + "x".repeat(Math.max(0, left));
    String all = content.getName() + " " + slot.field() + " " + slot.part() + ": " + words;
    if (left >= 0) {
      slot.words().accept(more);
      assertEquals(0, left(content, slot), all);
      assertEquals(0, tooLong(slot, content), all);
    }
    slot.words().accept(more + "x");
    assertTrue(tooLong(slot, content) > 0, all);
  }

  /** The least that any limit leaves; null without one. */
  private static Integer left(Content content, Slot slot) {
    Stream<Integer> texts =
        TextCounts.of(content).stream()
            .filter(each -> each.text() == slot.place() && each.part() == slot.part())
            .map(TextCount::left);
    Stream<Integer> pieces =
        content.getPlacements().stream()
            .flatMap(placement -> PieceCounts.of(placement).stream())
            .filter(each -> each.place() == slot.place() && each.part() == slot.part())
            .filter(each -> each.field() == slot.field())
            .map(PieceCount::left);
    return Stream.concat(texts, pieces).min(Comparator.naturalOrder()).orElse(null);
  }

  private static long tooLong(Slot slot, Content content) {
    List<Finding> findings = new ArrayList<>();
    PlatformRules.all().checkTree(content, findings::add);
    return findings.stream()
        .filter(each -> TOO_LONG.contains(each.code()) && each.place() == slot.place())
        .count();
  }

  /**
   * A place of words that are counted for themselves.
   *
   * @param place the text, description or poll
   * @param field what the words are
   * @param part which of several, from 1
   * @param words puts other words there
   */
  private record Slot(EObject place, TextField field, int part, Consumer<String> words) {}
}
