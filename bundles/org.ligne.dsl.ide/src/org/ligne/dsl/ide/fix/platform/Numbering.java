package org.ligne.dsl.ide.fix.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ligne.model.campaign.TextVariant;

/** The numbers writers put behind the posts of a thread, such as 2/3: networks add none. */
public final class Numbering {
  private Numbering() {}

  /** The number of a post, with the blank before it. */
  static String of(int number, int count) {
    return " " + number + "/" + count;
  }

  /** The posts of a text without their numbers. */
  static List<String> without(TextVariant text) {
    List<String> parts =
        Stream.concat(Stream.of(text.getValue()), text.getParts().stream()).toList();
    List<String> bare = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      String number = of(i + 1, parts.size());
      String part = parts.get(i).stripTrailing();
      boolean numbered = part.endsWith(number);
      bare.add(numbered ? part.substring(0, part.length() - number.length()) : part);
    }
    return bare;
  }

  /** The posts with their numbers; one alone has none. */
  static List<String> with(List<String> parts) {
    int count = parts.size();
    return count == 1
        ? parts
        : IntStream.range(0, count).mapToObj(i -> parts.get(i) + of(i + 1, count)).toList();
  }

  /** All of a thread as one text, without numbers. */
  public static String joined(TextVariant text) {
    return without(text).stream().map(String::strip).collect(Collectors.joining(" "));
  }
}
