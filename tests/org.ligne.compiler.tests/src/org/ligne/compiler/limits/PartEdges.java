package org.ligne.compiler.limits;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.ligne.compiler.limits.Shots.Shot;
import org.ligne.model.campaign.Media;
import org.ligne.model.campaign.Poll;
import org.ligne.model.platform.ChoiceLimit;
import org.ligne.model.platform.ConditionKind;
import org.ligne.model.platform.ExclusionLimit;
import org.ligne.model.platform.Measure;
import org.ligne.model.platform.MeasureLimit;
import org.ligne.model.platform.MediaKind;
import org.ligne.model.platform.MediaLimit;
import org.ligne.model.platform.TextField;
import org.ligne.model.platform.TextLimit;
import org.ligne.model.query.Bounds;
import org.ligne.model.query.Days;
import org.ligne.model.value.Quantity;
import org.ligne.model.value.Unit;
import org.ligne.platform.check.PlatformCode;

/** The edges of what is more than words and files: polls, threads, captions, and what excludes. */
final class PartEdges {
  private static final List<String> ANSWERS = List.of("Oui", "Non");

  private PartEdges() {}

  /** No polls, no threads, so many captions. */
  static List<Edge> count(MediaLimit limit) {
    int most = Days.max(limit.getCount());
    if (limit.getKind() == MediaKind.CAPTIONS) {
      return List.of(
          edge(
              "captions " + most, captions(most), captions(most + 1), PlatformCode.PART_NOT_TAKEN));
    }
    Consumer<Stage> part =
        limit.getKind() == MediaKind.POLL
            ? stage -> stage.poll("Un ?", ANSWERS)
            : stage -> stage.text(TextField.TEXT, "Un", "Deux");
    if (limit.getKind() == MediaKind.POLL && limit.getCount().getMin() > 0) {
      return List.of(edge("a poll", part, stage -> {}, PlatformCode.TOO_FEW_MEDIA));
    }
    return most > 0
        ? List.of()
        : List.of(
            edge(
                "none",
                stage -> stage.text(TextField.TITLE, "Un"),
                part,
                PlatformCode.PART_NOT_TAKEN));
  }

  private static Edge edge(
      String what, Consumer<Stage> inside, Consumer<Stage> beyond, PlatformCode code) {
    return new Edge(what, inside, beyond, code);
  }

  private static Consumer<Stage> captions(int count) {
    return stage -> {
      Media film = stage.file(Shots.VIDEO.facts());
      for (int i = 0; i < count; i++) {
        Stage.caption(film, "film" + i + ".vtt");
      }
    };
  }

  /** Answers of a poll, how long it is open, posts of a thread. */
  static List<Edge> measure(MeasureLimit limit) {
    Bounds bounds = Bounds.of(limit);
    List<Edge> edges = new ArrayList<>();
    if (bounds.max() != null) {
      edges.add(measured(limit, bounds.max(), 1));
    }
    if (bounds.min() != null) {
      edges.add(measured(limit, bounds.min(), -1));
    }
    return edges;
  }

  private static Edge measured(MeasureLimit limit, Quantity bound, int side) {
    BigDecimal base = bound.inBase();
    return edge(
        (side > 0 ? "at most " : "at least ") + bound,
        with(limit, base),
        with(limit, base.add(BigDecimal.valueOf(side))),
        PlatformCode.PART_MEASURE);
  }

  private static Consumer<Stage> with(MeasureLimit limit, BigDecimal value) {
    if (limit.getMeasure() == Measure.DURATION) {
      return lasting(Quantity.of(value, Unit.MILLISECOND));
    }
    int count = value.intValueExact();
    return limit.getKind() == MediaKind.POLL
        ? stage -> stage.poll("Un ?", Collections.nCopies(count, "Oui"))
        : stage ->
            stage.text(
                TextField.TEXT,
                "Un",
                Collections.nCopies(count - 1, "Deux").toArray(String[]::new));
  }

  private static Consumer<Stage> lasting(Quantity time) {
    return stage -> {
      Poll poll = stage.poll("Un ?", ANSWERS);
      poll.setLasts(time);
    };
  }

  /** Each time a poll can be open. */
  static List<Edge> choice(ChoiceLimit limit) {
    return limit.getValues().stream()
        .map(
            value ->
                edge(
                    value,
                    lasting(Quantity.parse(value)),
                    lasting(Quantity.of(61, Unit.MINUTE)),
                    PlatformCode.PART_MEASURE))
        .toList();
  }

  /** The question of a poll and its answers. */
  static Edge words(TextLimit limit, PlatformCode code) {
    int max = limit.getMax();
    return edge(limit.getField() + " of " + max, asked(limit, max), asked(limit, max + 1), code);
  }

  private static Consumer<Stage> asked(TextLimit limit, int length) {
    String text = "a".repeat(length);
    return limit.getField() == TextField.QUESTION
        ? stage -> stage.poll(text, ANSWERS)
        : stage -> stage.poll("Un ?", List.of("Oui", text));
  }

  /** One of the two alone, and both. */
  static List<Edge> exclusion(ExclusionLimit limit) {
    Consumer<Stage> first = carrying(limit.getFeatures().getFirst());
    Consumer<Stage> both = first.andThen(carrying(limit.getFeatures().getLast()));
    return List.of(edge("both", first, both, PlatformCode.NEVER_TOGETHER));
  }

  private static Consumer<Stage> carrying(ConditionKind feature) {
    return switch (feature) {
      case MEDIA, IMAGES -> file(Shots.IMAGE);
      case VIDEOS -> file(Shots.VIDEO);
      case DOCUMENTS -> file(Shots.DOCUMENT);
      case ANIMATED -> file(Shots.ANIMATION);
      case LINK -> stage -> stage.link("https://exemple.fr/");
      case POLL -> stage -> stage.poll("Un ?", ANSWERS);
      case THREAD -> stage -> stage.text(TextField.TEXT, "Un", "Deux");
      case TEXT_ONLY, ACCOUNT -> throw new IllegalArgumentException(feature.getLiteral());
    };
  }

  private static Consumer<Stage> file(Shot shot) {
    return stage -> stage.file(shot.facts());
  }
}
