package org.ligne.compiler.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ligne.compiler.Compiler;
import org.ligne.model.platform.Format;
import org.ligne.model.platform.Grade;
import org.ligne.model.platform.Limit;
import org.ligne.model.platform.LinkLimit;
import org.ligne.model.platform.LinkUse;
import org.ligne.model.platform.MediaLimit;
import org.ligne.model.platform.Platform;
import org.ligne.model.platform.PlatformStatus;
import org.ligne.model.platform.ScheduleLimit;
import org.ligne.model.platform.TextLimit;
import org.ligne.model.platform.TextOnlyLimit;
import org.ligne.model.query.Days;
import org.ligne.model.query.Limits;
import org.ligne.platform.force.LimitsInForce;

/**
 * What the shipped library says of each format, and of what it says nothing. A gap is seen in the
 * golden table, and no format may have one where the trade asks.
 */
class FactsOfFormatsTest {
  private static final List<Platform> PLATFORMS = Compiler.create(Locale.ENGLISH).platforms();

  /** What there is to know of any format. */
  private static final List<String> ALWAYS =
      List.of(
          "text",
          "title",
          "tags",
          "comment",
          "text-only",
          "images",
          "videos",
          "documents",
          "captions",
          "poll",
          "thread",
          "alt",
          "hashtags",
          "mentions",
          "links",
          "posts per",
          "duplicates",
          "publish",
          "schedule by api",
          "schedule by person");

  /** What there is to know of a format that takes images. */
  private static final List<String> OF_IMAGES =
      List.of("images in", "images size", "images ratio", "images pixels");

  /** What there is to know of a format that takes films. */
  private static final List<String> OF_VIDEOS =
      List.of("videos in", "videos size", "videos ratio", "videos pixels", "videos duration");

  private static final List<String> SUBJECTS =
      Stream.of(ALWAYS, OF_IMAGES, OF_VIDEOS).flatMap(List::stream).toList();

  private static Stream<Format> formats() {
    return PLATFORMS.stream().flatMap(platform -> platform.getFormats().stream());
  }

  private static String name(Format format) {
    return ((Platform) format.eContainer()).getName() + " " + format.getName();
  }

  private static List<Limit> about(Format format, String subject) {
    return LimitsInForce.candidates(format, null).stream()
        .filter(limit -> covers(Limits.subject(limit), subject))
        .toList();
  }

  /** Width and height say what pixels would, and a format of files is chosen or measured. */
  private static boolean covers(String written, String subject) {
    return switch (subject) {
      case "posts per" -> written.startsWith(subject);
      case "images pixels", "videos pixels" -> {
        String kind = subject.substring(0, subject.indexOf(' '));
        yield List.of("width", "height", "pixels").stream()
            .anyMatch(measure -> written.equals(kind + " " + measure));
      }
      case "images in", "videos in" ->
          written.equals(subject.replace(" in", " format in"))
              || written.equals(subject.replace(" in", " format"));
      case "images ratio", "videos ratio" ->
          written.equals(subject) || written.equals(subject + " in");
      case "images", "videos" -> written.equals(subject) || written.equals("media");
      default -> written.equals(subject);
    };
  }

  private static String cell(Format format, String subject) {
    List<Limit> limits = about(format, subject);
    if (limits.isEmpty()) {
      return "SILENT";
    }
    if (limits.stream().allMatch(Limit::isUnknown)) {
      return "unknown";
    }
    return limits.stream().allMatch(FactsOfFormatsTest::isRefusal) ? "none" : "known";
  }

  private static boolean isRefusal(Limit limit) {
    return switch (limit) {
      case TextLimit text -> text.isNone();
      case TextOnlyLimit alone -> !alone.isAllowed();
      case MediaLimit media -> media.getCount() != null && Days.max(media.getCount()) == 0;
      case LinkLimit link -> !link.isUnknown() && link.getUse() == LinkUse.REFUSED;
      case ScheduleLimit schedule -> schedule.isRefused();
      default -> false;
    };
  }

  private static boolean isAsked(Format format, String subject) {
    return ALWAYS.contains(subject)
        || OF_IMAGES.contains(subject) && !cell(format, "images").equals("none")
        || OF_VIDEOS.contains(subject) && !cell(format, "videos").equals("none");
  }

  @Test
  void areSeenInOneTable() throws IOException {
    StringBuilder table = new StringBuilder("format\t" + String.join("\t", SUBJECTS) + "\n");
    formats()
        .forEach(
            format ->
                table
                    .append(name(format))
                    .append('\t')
                    .append(
                        SUBJECTS.stream()
                            .map(it -> isAsked(format, it) ? cell(format, it) : "–")
                            .collect(Collectors.joining("\t")))
                    .append('\n'));
    Golden.assertMatches("platforms/facts.tsv", table.toString());
  }

  /** Where sources disagree, the values are told. */
  @Test
  void disputedFiguresSayWhatIsDisputed() {
    List<String> mute = new ArrayList<>();
    formats()
        .forEach(
            format ->
                LimitsInForce.candidates(format, null).stream()
                    .filter(limit -> !limit.isUnknown() && limit.getGrade() == Grade.DISPUTED)
                    .filter(limit -> limit.getBecause() == null || limit.getBecause().isBlank())
                    .map(limit -> name(format) + ": " + Limits.subject(limit))
                    .forEach(mute::add));
    assertEquals(List.of(), mute);
  }

  /** Networks that are limited say so wherever a channel is on them. */
  @Test
  void limitedNetworksAreNamed() {
    List<String> limited =
        PLATFORMS.stream()
            .filter(platform -> platform.getStatus() != PlatformStatus.ACTIVE)
            .map(platform -> platform.getName() + " " + platform.getStatus().getLiteral())
            .toList();
    assertEquals(List.of("SlideShare limited", "Snapchat limited"), limited);
    PLATFORMS.stream()
        .filter(platform -> platform.getStatus() != PlatformStatus.ACTIVE)
        .forEach(platform -> assertFalse(platform.getNote().isBlank(), platform.getName()));
  }

  @Test
  void noFormatIsSilent() {
    List<String> silent = new ArrayList<>();
    formats()
        .forEach(
            format ->
                SUBJECTS.stream()
                    .filter(it -> isAsked(format, it) && cell(format, it).equals("SILENT"))
                    .forEach(it -> silent.add(name(format) + ": " + it)));
    assertEquals(List.of(), silent);
  }
}
