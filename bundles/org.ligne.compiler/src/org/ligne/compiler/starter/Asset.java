package org.ligne.compiler.starter;

import java.util.Optional;
import org.ligne.model.platform.Format;
import org.ligne.model.platform.Limit;
import org.ligne.model.platform.Measure;
import org.ligne.model.platform.MeasureLimit;
import org.ligne.model.platform.MediaKind;
import org.ligne.model.platform.MediaLimit;
import org.ligne.model.platform.TextOnlyLimit;
import org.ligne.model.query.Bounds;
import org.ligne.model.value.Quantity;
import org.ligne.platform.force.LimitsInForce;

/** A placeholder for the picture, film or document a network demands. */
public enum Asset {
  /** A picture. */
  IMAGE("image.jpg"),
  /** An upright film of six seconds. */
  VIDEO("video.mp4"),
  /** A film of six seconds in landscape, for networks that advise it. */
  WIDE_VIDEO("video-wide.mp4"),
  /** A page. */
  DOCUMENT("document.pdf");

  private static final Quantity UPRIGHT = Quantity.parse("9:16");

  private final String file;

  Asset(String file) {
    this.file = file;
  }

  /** Its path in the project's folder. */
  public String path() {
    return "assets/" + file;
  }

  /** The file itself. */
  public StarterFile toFile() {
    return new StarterFile(path(), Shipped.read(path()));
  }

  /** What a format cannot do without, if anything. */
  static Optional<Asset> demandedBy(Format format) {
    if (demands(format, MediaKind.VIDEO)) {
      return Optional.of(refusesUpright(format) ? WIDE_VIDEO : VIDEO);
    }
    if (demands(format, MediaKind.DOCUMENT)) {
      return Optional.of(DOCUMENT);
    }
    boolean image = demands(format, MediaKind.IMAGE) || demands(format, MediaKind.MEDIA);
    return image || refusesTextAlone(format) ? Optional.of(IMAGE) : Optional.empty();
  }

  private static boolean demands(Format format, MediaKind kind) {
    return LimitsInForce.always(format, null).stream()
        .anyMatch(limit -> limit instanceof MediaLimit media && demands(media, kind));
  }

  private static boolean demands(MediaLimit limit, MediaKind kind) {
    return limit.getKind() == kind && limit.getCount() != null && limit.getCount().getMin() > 0;
  }

  private static boolean refusesUpright(Format format) {
    return LimitsInForce.always(format, null).stream()
        .anyMatch(limit -> limit instanceof MeasureLimit measured && refusesUpright(measured));
  }

  private static boolean refusesUpright(MeasureLimit limit) {
    return limit.getKind() == MediaKind.VIDEO
        && limit.getMeasure() == Measure.RATIO
        && !limit.isUnknown()
        && !Bounds.of(limit).contains(UPRIGHT);
  }

  /** Whether it moves. */
  boolean isFilm() {
    return this == VIDEO || this == WIDE_VIDEO;
  }

  private static boolean refusesTextAlone(Format format) {
    return LimitsInForce.always(format, null).stream().anyMatch(Asset::refusesTextAlone);
  }

  private static boolean refusesTextAlone(Limit limit) {
    return limit instanceof TextOnlyLimit alone && !alone.isUnknown() && !alone.isAllowed();
  }
}
