package org.ligne.dsl.ide.usage;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.resource.Resource;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.TextVariant;
import org.ligne.model.line.Line;
import org.ligne.model.query.Lines;

/** The hashtags of a project. */
public final class Tags {
  private static final Pattern TAG = Pattern.compile("#[\\p{L}\\p{N}_]*[\\p{L}_][\\p{L}\\p{N}_]*");

  private Tags() {}

  /** The hashtags of a text, in order, with their signs. */
  public static Stream<String> in(String text) {
    return text == null ? Stream.empty() : TAG.matcher(text).results().map(MatchResult::group);
  }

  /** The hashtags of a text and of the further parts of its thread, each once. */
  private static Stream<String> in(TextVariant text) {
    return Stream.concat(Stream.of(text.getValue()), text.getParts().stream())
        .flatMap(Tags::in)
        .distinct();
  }

  /** How many texts of the project hold each hashtag, in the order of the hashtags. */
  public static Map<String, Long> used(Resource file) {
    Map<String, Long> counts = new TreeMap<>();
    Elements.contents(file)
        .flatMap(content -> content.getTexts().stream())
        .flatMap(Tags::in)
        .forEach(tag -> counts.merge(tag, 1L, Long::sum));
    return counts;
  }

  /** Hashtags by how often they are used, most often first. */
  public static List<String> byUse(Map<String, Long> used) {
    return used.entrySet().stream()
        .sorted(Comparator.comparing(Map.Entry<String, Long>::getValue).reversed())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The hashtags every text of a line holds, with those of its packs; none without a line. */
  public static List<String> always(Line line) {
    return line == null ? List.of() : Lines.hashtags(line);
  }

  /** The posts and series that use a hashtag. */
  public static List<Content> users(Resource file, String tag) {
    return Elements.contents(file)
        .filter(
            content -> content.getTexts().stream().anyMatch(text -> in(text).anyMatch(tag::equals)))
        .toList();
  }
}
