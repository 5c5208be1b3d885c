package org.ligne.visual.preview;

import java.util.List;
import java.util.Optional;
import org.ligne.model.platform.Counter;
import org.ligne.model.platform.Grade;
import org.ligne.model.platform.LinkUse;
import org.ligne.model.platform.MediaKind;
import org.ligne.model.platform.TextField;
import org.ligne.model.value.Ratio;

/**
 * What a format of a network allows and shows.
 *
 * @param lengths how long texts may be
 * @param folds how much of texts is seen at once
 * @param crops what shapes media are cut to
 * @param hashtags the most hashtags, if there is a most
 * @param mentions the most mentions, likewise
 * @param links what becomes of links, if that is known
 * @param missing texts that the format does not have
 * @param refused what a post there cannot carry at all
 */
public record Rules(
    List<Length> lengths,
    List<Fold> folds,
    List<Crop> crops,
    Optional<Integer> hashtags,
    Optional<Integer> mentions,
    Optional<LinkUse> links,
    List<TextField> missing,
    List<MediaKind> refused) {

  /**
   * Who says something of a network, and how sure that is.
   *
   * @param grade how sure
   * @param sources titles of the sources, separated by semicolons; empty for none
   * @param remark what is to be said besides; empty for nothing
   */
  public record Evidence(Grade grade, String sources, String remark) {}

  /** How long a text may be, in a unit. */
  public record Length(TextField field, Counter counter, int max, Evidence evidence) {}

  /**
   * How much of a text is seen at once.
   *
   * @param max how much; empty for all of it
   * @param counter the unit; empty for lines
   */
  public record Fold(
      TextField field, Optional<Integer> max, Optional<Counter> counter, Evidence evidence) {}

  /**
   * What shape media are cut to.
   *
   * @param min the narrowest shape
   * @param max the widest shape; empty for any
   */
  public record Crop(MediaKind kind, Ratio min, Optional<Ratio> max, Evidence evidence) {}

  /** Keeps the lists from changing later. */
  public Rules {
    lengths = List.copyOf(lengths);
    folds = List.copyOf(folds);
    crops = List.copyOf(crops);
    missing = List.copyOf(missing);
    refused = List.copyOf(refused);
  }

  List<Length> lengths(TextField field) {
    return lengths.stream().filter(each -> each.field() == field).toList();
  }

  List<Fold> folds(TextField field) {
    return folds.stream().filter(each -> each.field() == field).toList();
  }

  /** What a medium of a state is cut to. */
  Optional<Crop> crop(Medium.State state) {
    MediaKind own = state == Medium.State.FILM ? MediaKind.VIDEO : MediaKind.IMAGE;
    return crops.stream()
        .filter(each -> each.kind() == own || each.kind() == MediaKind.MEDIA)
        .findFirst();
  }
}
