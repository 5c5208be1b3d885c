package org.ligne.compiler.limits;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ligne.compiler.limits.Shots.Shot;
import org.ligne.media.Format;
import org.ligne.model.platform.ChoiceLimit;
import org.ligne.model.platform.Measure;
import org.ligne.model.query.Limits;
import org.ligne.model.value.Quantity;
import org.ligne.platform.check.PlatformCode;

/** Each value a limit lists passes; one that it does not list is found. */
final class ChoiceEdges {
  private ChoiceEdges() {}

  static List<Edge> of(ChoiceLimit limit) {
    Shot shot = Edges.shot(limit.getKind());
    if (shot == null) {
      return List.of();
    }
    Measure measure = Limits.measure(limit);
    PlatformCode code =
        switch (measure) {
          case FORMAT -> PlatformCode.MEDIA_FORMAT;
          case RATIO -> PlatformCode.MEDIA_RATIO;
          default -> PlatformCode.MEDIA_CODEC;
        };
    List<Edge> edges = new ArrayList<>();
    Optional<Shot> beyond = other(limit, shot, measure);
    if (beyond.isEmpty()) {
      return List.of();
    }
    for (String value : limit.getValues()) {
      with(shot, measure, value)
          .ifPresent(
              inside ->
                  edges.add(
                      new Edge(
                          value,
                          stage -> stage.file(inside.facts()),
                          stage -> stage.file(beyond.get().facts()),
                          code)));
    }
    return edges;
  }

  /** A file of that value; empty for a format that a post's file of that kind is not probed for. */
  private static Optional<Shot> with(Shot shot, Measure measure, String value) {
    return switch (measure) {
      case FORMAT -> Format.of(value).filter(it -> it.kind() == shot.format().kind()).map(shot::as);
      case CODEC -> Optional.of(shot.coded(value, shot.sound()));
      case SOUND -> Optional.of(shot.coded(shot.codec(), value));
      case RATIO -> Optional.of(MeasureEdges.shaped(shot, Quantity.parse(value).amount()));
      default -> Optional.empty();
    };
  }

  /** A file of another value; empty when all are listed. */
  private static Optional<Shot> other(ChoiceLimit limit, Shot shot, Measure measure) {
    return switch (measure) {
      case CODEC -> Optional.of(shot.coded("prores", shot.sound()));
      case SOUND -> Optional.of(shot.coded(shot.codec(), "ac3"));
      case RATIO -> Optional.of(shot.sized(900, 800)); // Next to square, and nobody's shape.
      default -> otherFormat(limit, shot);
    };
  }

  private static Optional<Shot> otherFormat(ChoiceLimit limit, Shot shot) {
    return Stream.of(Format.values())
        .filter(it -> it.kind() == shot.format().kind())
        .filter(
            it ->
                limit.getValues().stream()
                    .noneMatch(word -> Format.of(word).equals(Optional.of(it))))
        .filter(it -> it != Format.M4V) // Apple's own name for MP4 passes as MP4.
        .findFirst()
        .map(shot::as);
  }
}
