package org.ligne.platform.count;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.ligne.model.platform.Counter;

/** X's counts and finds are those its own library is tested with. */
class ConformanceTest {
  private static final int LIMIT = 280;
  private static final TextCounter WEIGHTED = Counters.of(Counter.XWEIGHTED);

  @TestFactory
  Stream<DynamicTest> weighs() throws IOException {
    return tests(
        Conformance.of(
            "validate.yml",
            "WeightedTweetsWithDiscountedEmojiCounterTest",
            "UnicodeDirectionalMarkerCounterTest"),
        ConformanceTest::weigh);
  }

  private static void weigh(Conformance.Case each) {
    int count = WEIGHTED.count(each.text());
    assertEquals(each.expected().path("weightedLength").asInt(), count);
    if (each.text().codePoints().allMatch(ConformanceTest::isSent)) {
      assertEquals(each.expected().path("valid").asBoolean(), count > 0 && count <= LIMIT);
    }
  }

  /** Whether X takes a character at all, whatever it weighs. */
  private static boolean isSent(int codePoint) {
    return codePoint != 0xFFFE && codePoint != 0xFFFF && codePoint != 0xFEFF;
  }

  /** Each link X finds weighs 23, and what is no link to it weighs its letters. */
  @TestFactory
  Stream<DynamicTest> weighsLinks() throws IOException {
    return tests(
        Conformance.of(
            "extract.yml",
            "urls",
            "urls_with_indices",
            "urls_with_directional_markers",
            "tco_urls_with_params"),
        each -> assertEquals(weight(each.text(), links(each)), WEIGHTED.count(each.text())));
  }

  private static List<String> links(Conformance.Case each) {
    List<String> links = new ArrayList<>();
    each.expected().forEach(link -> links.add(link.isTextual() ? link.asText() : url(link)));
    return links;
  }

  private static String url(JsonNode link) {
    return link.path("url").asText();
  }

  /** The weight of a text without emoji whose links are known. */
  private static int weight(String text, List<String> links) {
    String rest = Normalizer.normalize(text, Normalizer.Form.NFC);
    int weight = 0;
    for (String link : links) {
      int at = rest.indexOf(link);
      weight += weight(rest.substring(0, at)) + WEIGHTED.linkLength();
      rest = rest.substring(at + link.length());
    }
    return weight + weight(rest);
  }

  private static int weight(String text) {
    return text.codePoints().map(each -> isLight(each) ? 1 : 2).sum();
  }

  private static boolean isLight(int codePoint) {
    return codePoint <= 0x10FF
        || codePoint >= 0x2000 && codePoint <= 0x200D
        || codePoint >= 0x2010 && codePoint <= 0x201F
        || codePoint >= 0x2032 && codePoint <= 0x2037;
  }

  @TestFactory
  Stream<DynamicTest> findsHashtags() throws IOException {
    return tests(
        Conformance.of("extract.yml", "hashtags", "hashtags_from_astral"),
        each -> {
          List<String> expected = new ArrayList<>();
          each.expected().forEach(tag -> expected.add(tag.asText()));
          assertEquals(expected, Hashtags.in(each.text()));
        });
  }

  private static Stream<DynamicTest> tests(
      List<Conformance.Case> cases, Consumer<Conformance.Case> test) {
    return cases.stream()
        .map(each -> DynamicTest.dynamicTest(each.name(), () -> test.accept(each)));
  }
}
