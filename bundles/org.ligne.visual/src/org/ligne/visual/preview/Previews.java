package org.ligne.visual.preview;

import java.util.Locale;
import org.ligne.visual.draw.Palette;
import org.ligne.visual.draw.Surface;
import org.ligne.visual.draw.SvgSurface;
import org.ligne.visual.scene.Scene;
import org.ligne.visual.scene.SceneFile;
import org.ligne.visual.words.Phrases;

/**
 * Pictures of posts as their networks will show them, in a frame of their own that is no network's.
 * Above and below it stands what there is to know: counts, folds, cuts, descriptions, links.
 */
public final class Previews {
  /** The id of the words that ask for the rest of a text. */
  public static final String MORE = "more";

  /** What ids of media begin with; their number follows, from 0. */
  public static final String PART = "part/";

  private Previews() {}

  /**
   * Lays out a preview.
   *
   * @param reader the reader's language
   * @param measure a surface of the kind it will be painted on, which knows how wide texts are; it
   *     is not kept
   */
  public static Scene scene(Draft draft, View view, Locale reader, Surface measure) {
    Phrases phrases = Phrases.beside(Previews.class, reader);
    return new Layout(draft, view, new Sheet(measure, phrases)).scene();
  }

  /** A preview as a picture of its own, for files and reports. */
  public static String svg(Draft draft, View view, Locale reader, Palette palette) {
    Scene scene = scene(draft, view, reader, new SvgSurface(palette, 0, 0, "measure"));
    return SceneFile.svg(scene, palette, draft.title() + " · " + draft.network().name());
  }
}
