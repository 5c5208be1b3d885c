package org.ligne.dsl.ide.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CompletionItem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is offered in a pack of a project, and where a line treats an account otherwise. */
class PackCompletionsTest {
  private static final String FILE = "nue.ligne";
  private static final String PACK =
      """
      platform Forum {
        version "3" from 2026-01-01
        checked 2026-11-01
        account founder "Founder"
        account newcomer "Newcomer"
        source notice "Notice"

        default format sujet {
          %s
        }
      }

      line Nue {
        languages fr
        zone Europe/Paris
        channel forum on Forum {
          %s
        }
      }

      campaign Hiver follows Nue {
        from 2026-12-01 to 2026-12-31
        post Bonjour {
          on forum
          text fr "Bonjour"
          %s
        }
      }
      """;

  @TempDir private static Path folder;
  private static Desk desk;

  @BeforeAll
  static void open() {
    desk = new Desk(folder, Locale.ENGLISH);
  }

  @AfterAll
  static void close() {
    desk.close();
  }

  private static String pack(String limit) {
    return PACK.formatted(limit, "", "");
  }

  private static String channel(String words) {
    return PACK.formatted("text at most 100 characters grade A from notice", words, "");
  }

  private static String post(String words) {
    return PACK.formatted("text at most 100 characters grade A from notice", "", words);
  }

  static Stream<Arguments> places() {
    return Stream.of(
        // what media of a kind have
        arguments(
            pack("images |"),
            "0..1, 0..4, 0..10, 1, 0, size, width, height, pixels, ratio, duration, rate, frames,"
                + " format, unknown"),
        arguments(pack("documents |"), "0..1, 0..4, 0..10, 1, 0, size, pages, format"),
        arguments(pack("captions |"), "0..1, 0..4, 0..10, 1, 0, size, format"),
        arguments(pack("poll |"), "0..1, 0..4, 0..10, 1, 0, duration, options"),
        arguments(pack("thread |"), "0..1, 0..4, 0..10, 1, 0, parts"),
        arguments(pack("videos co|"), "codec"),
        // amounts of what is measured, and units that fit
        arguments(pack("images size at most |"), "5 MB, 8 MB"),
        arguments(pack("images size at most 4|"), "4 B, 4 KB, 4 MB, 4 GB, 4 KiB, 4 MiB, 4 GiB"),
        arguments(pack("images size at most 4 M|"), "4 MB, 4 MiB"),
        arguments(pack("videos duration 3|"), "3ms, 3s, 3min, 3h, 3 days"),
        arguments(pack("videos bitrate at most 5|"), "5 kbps, 5 Mbps"),
        arguments(pack("images ratio 4|"), "4:5"),
        arguments(pack("images width at least |"), "1080, 1920"),
        arguments(pack("posts at most 5 per 2|"), "2ms, 2s, 2min, 2h, 2 days"),
        arguments(pack("duplicates refused within |"), "24h, 1 day, 7 days"),
        arguments(pack("schedule by api 10min..|"), ""),
        // words to choose from
        arguments(pack("images in |"), "jpeg, png, gif"),
        arguments(pack("videos codec in |"), "h264, hevc"),
        arguments(pack("videos sound in |"), "aac"),
        arguments(pack("publish by |"), "api, person"),
        arguments(pack("schedule by |"), "api, person"),
        arguments(pack("text at most 100 |"), "characters, code-points, graphemes, bytes"),
        arguments(pack("text at most |"), "280, 500"),
        arguments(pack("images 0..4 grade |"), "A, B, C, disputed"),
        arguments(pack("images 0..4 grade A from |"), "notice"),
        // for which posts
        arguments(pack("text at most 9 characters when a|"), "animated, account"),
        arguments(
            pack("text at most 9 characters when not |"),
            "media, images, videos, documents, animated, link, poll, thread, text-only"),
        arguments(pack("text at most 9 characters when account |"), "founder, newcomer"),
        arguments(
            pack("never |"),
            "media, images, videos, documents, animated, link, poll, thread, text-only"),
        // limits of the network as a whole
        arguments(pack("po|"), "poll, posts"),
        arguments(pack("sch|"), "schedule by"),
        arguments(pack("dup|"), "duplicates"),
        // the line
        arguments(channel("account |"), "founder, newcomer"),
        arguments(channel("ov|"), "override"),
        arguments(channel("override as |"), "sujet"),
        arguments(channel("override images |"), "0..1, 0..4, 0..10, 1, 0, size, width"),
        arguments(channel("override text at most 500 ch|"), "characters"),
        // posts
        arguments(post("com|"), "comment"),
        arguments(post("ta|"), "tags"),
        arguments(post("poll fr \"Noir ?\" |"), "options"),
        arguments(post("poll fr \"Noir ?\" options \"Oui\", \"Non\" l|"), "lasts, link"),
        arguments(post("poll fr \"Noir ?\" options \"Oui\", \"Non\" lasts 3|"), "3ms, 3s"),
        arguments(post("th|"), "then"));
  }

  @ParameterizedTest
  @MethodSource("places")
  void offersWhatFits(String text, String expected) {
    List<String> wanted = expected.isEmpty() ? List.of() : List.of(expected.split(", "));
    List<String> labels = labels(text);
    int shown = Math.min(wanted.size(), labels.size());
    assertEquals(wanted, labels.subList(0, shown), () -> "all: " + labels);
  }

  private static List<String> labels(String text) {
    return desk.labels(FILE, desk.client().text(FILE), text);
  }

  private static CompletionItem item(String text, String label) {
    return desk.item(FILE, desk.client().text(FILE), text, label);
  }

  @Test
  void whatMediaDoNotHaveIsNotOffered() {
    assertFalse(labels(pack("images |")).contains("pages"));
    assertFalse(labels(pack("images |")).contains("options"));
    assertFalse(labels(pack("thread |")).contains("format"));
    assertFalse(labels(pack("documents |")).contains("options"));
  }

  @Test
  void eachWordSaysWhatItMeans() {
    assertEquals(
        "size of the file · B, KB, MB, GB, KiB, MiB, GiB",
        item(pack("images |"), "size").getDetail());
    assertEquals("a program may publish", item(pack("publish by |"), "api").getDetail());
    assertEquals("the account of the channel", account().substring(0, 26).toLowerCase(Locale.ROOT));
    String words = item(pack("images |"), "size").getDocumentation().getRight().getValue();
    assertTrue(words.startsWith("size of the file"), words);
  }

  private static String account() {
    return item(pack("text at most 9 characters when a|"), "account").getDetail();
  }
}
