package org.ligne.media.video;

import java.io.IOException;
import org.ligne.media.Limits;
import org.ligne.media.VideoFacts;
import org.ligne.media.input.Refusal;
import org.ligne.media.input.Source;

/** Opens films, each by its format. */
public final class Videos {

  private Videos() {}

  /** Reads the film of the format that the source was recognised as. */
  public static VideoFacts read(Source in, Limits limits) throws Refusal, IOException {
    return switch (in.format()) {
      case WEBM, MATROSKA -> Matroska.read(in, limits);
      case AVI -> Avi.read(in, limits);
      case MP4, M4V, MOV, THREE_GP -> Movie.read(in, limits);
      default -> throw new IllegalArgumentException(in.format().toString());
    };
  }
}
