package org.ligne.compiler.limits;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ligne.compiler.limits.Shots.Shot;
import org.ligne.model.platform.ChoiceLimit;
import org.ligne.model.platform.ExclusionLimit;
import org.ligne.model.platform.HashtagLimit;
import org.ligne.model.platform.Limit;
import org.ligne.model.platform.LinkLimit;
import org.ligne.model.platform.LinkUse;
import org.ligne.model.platform.MeasureLimit;
import org.ligne.model.platform.MediaKind;
import org.ligne.model.platform.MediaLimit;
import org.ligne.model.platform.MentionLimit;
import org.ligne.model.platform.TextField;
import org.ligne.model.platform.TextLimit;
import org.ligne.model.platform.TextOnlyLimit;
import org.ligne.model.query.Days;
import org.ligne.platform.check.PlatformCode;

/** The edges of limits of posts; none where a limit lets everything through, or is not checked. */
final class Edges {
  private Edges() {}

  static List<Edge> of(Limit limit) {
    if (limit.isUnknown()) {
      return List.of();
    }
    return switch (limit) {
      case TextLimit text -> text(text);
      case TextOnlyLimit only -> only.isAllowed() ? List.of() : List.of(alone());
      case MediaLimit media -> media(media);
      case MeasureLimit measure -> measure(measure);
      case ChoiceLimit choice ->
          choice.getKind() == MediaKind.POLL ? PartEdges.choice(choice) : ChoiceEdges.of(choice);
      case ExclusionLimit exclusion -> PartEdges.exclusion(exclusion);
      case HashtagLimit hashtags ->
          counted(hashtags.getMax(), "#mot", PlatformCode.TOO_MANY_HASHTAGS);
      case MentionLimit mentions ->
          counted(mentions.getMax(), "@nom", PlatformCode.TOO_MANY_MENTIONS);
      case LinkLimit links -> links(links);
      default -> List.of();
    };
  }

  private static List<Edge> measure(MeasureLimit limit) {
    return switch (limit.getKind()) {
      case POLL, THREAD -> PartEdges.measure(limit);
      default -> MeasureEdges.of(limit);
    };
  }

  private static List<Edge> text(TextLimit limit) {
    TextField field = limit.getField();
    List<Edge> edges = new ArrayList<>();
    if (limit.isNone() && field != TextField.ALT) {
      edges.add(
          new Edge(
              "no " + field,
              stage -> {},
              stage -> stage.text(field, "un"),
              PlatformCode.TEXT_NOT_SHOWN));
    }
    if (limit.isRequired() && field == TextField.TITLE) {
      edges.add(
          new Edge(
              "a title",
              stage -> stage.text(field, "Un"),
              stage -> {},
              PlatformCode.TITLE_MISSING));
    }
    if (limit.getMax() != null) {
      edges.add(
          isOfPosts(field) ? length(limit) : PartEdges.words(limit, PlatformCode.TEXT_TOO_LONG));
    }
    return edges;
  }

  /** Questions and options belong to polls. */
  private static boolean isOfPosts(TextField field) {
    return field != TextField.QUESTION && field != TextField.OPTION;
  }

  private static Edge length(TextLimit limit) {
    TextField field = limit.getField();
    int max = limit.getMax();
    boolean alt = field == TextField.ALT;
    return new Edge(
        field + " of " + max,
        stage -> write(stage, field, "a".repeat(max)),
        stage -> write(stage, field, "a".repeat(max + 1)),
        alt ? PlatformCode.ALT_TOO_LONG : PlatformCode.TEXT_TOO_LONG);
  }

  private static void write(Stage stage, TextField field, String text) {
    if (field == TextField.ALT) {
      Stage.describe(stage.file(Shots.IMAGE.facts()), text);
    } else {
      stage.text(field, text);
    }
  }

  private static Edge alone() {
    return new Edge(
        "text alone",
        stage -> stage.file(Shots.VIDEO.facts()),
        stage -> stage.text(TextField.TEXT, "Un"),
        PlatformCode.MEDIA_MISSING);
  }

  private static List<Edge> media(MediaLimit limit) {
    Shot shot = shot(limit.getKind());
    if (shot == null || limit.getKind() == MediaKind.CAPTIONS) {
      return PartEdges.count(limit);
    }
    int min = limit.getCount().getMin();
    int max = Days.max(limit.getCount());
    List<Edge> edges = new ArrayList<>();
    edges.add(
        new Edge(
            "at most " + max, files(shot, max), files(shot, max + 1), PlatformCode.TOO_MANY_MEDIA));
    if (min > 1) {
      edges.add(
          new Edge(
              "at least " + min,
              files(shot, min),
              files(shot, min - 1),
              PlatformCode.TOO_FEW_MEDIA));
    }
    return edges;
  }

  /** A file of a kind; null for what is no file. */
  static Shot shot(MediaKind kind) {
    return switch (kind) {
      case MEDIA, IMAGE -> Shots.IMAGE;
      case VIDEO -> Shots.VIDEO;
      case DOCUMENT -> Shots.DOCUMENT;
      case CAPTIONS -> Shots.CAPTIONS;
      case POLL, THREAD -> null;
    };
  }

  private static Consumer<Stage> files(Shot shot, int count) {
    return stage -> stage.fill(shot, count);
  }

  private static List<Edge> counted(Integer max, String word, PlatformCode code) {
    return max == null
        ? List.of()
        : List.of(new Edge("at most " + max, words(word, max), words(word, max + 1), code));
  }

  private static Consumer<Stage> words(String word, int count) {
    String text =
        IntStream.range(0, count).mapToObj(it -> word + "a" + it).collect(Collectors.joining(" "));
    return stage -> stage.text(TextField.TEXT, "Un " + text);
  }

  private static List<Edge> links(LinkLimit limit) {
    if (limit.getUse() != LinkUse.CLICKABLE) {
      PlatformCode code =
          limit.getUse() == LinkUse.REFUSED
              ? PlatformCode.LINK_REFUSED
              : PlatformCode.LINK_NOT_CLICKABLE;
      return List.of(new Edge("a link", words("", 1), words("https://exemple.fr/", 1), code));
    }
    return counted(limit.getMax(), "https://exemple.fr/", PlatformCode.TOO_MANY_LINKS);
  }
}
