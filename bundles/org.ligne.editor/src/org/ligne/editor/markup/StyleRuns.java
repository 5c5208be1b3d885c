package org.ligne.editor.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.GlyphMetrics;
import org.eclipse.swt.graphics.Image;

/** Turns looks, links and pictures, which may lie over one another, into ranges that do not. */
final class StyleRuns {
  private final Run[] runs;
  private final Looks looks;

  private StyleRuns(RichText text, Looks looks) {
    this.looks = looks;
    runs = new Run[text.characters().length()];
    text.spans().forEach(it -> put(it.start(), it.length(), new Run(it.looks(), false, null)));
    text.links().forEach(it -> link(it.start(), it.length()));
    text.pictures()
        .forEach(it -> runs[it.offset()] = new Run(Set.of(), false, looks.image(it.image())));
  }

  static StyleRange[] of(RichText text, Looks looks) {
    return new StyleRuns(text, looks).ranges();
  }

  private void put(int start, int length, Run run) {
    for (int i = start; i < Math.min(start + length, runs.length); i++) {
      runs[i] = run;
    }
  }

  private void link(int start, int length) {
    for (int i = start; i < Math.min(start + length, runs.length); i++) {
      runs[i] = new Run(runs[i] == null ? Set.of() : runs[i].looks, true, null);
    }
  }

  private StyleRange[] ranges() {
    List<StyleRange> ranges = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= runs.length; i++) {
      boolean same =
          i < runs.length && (runs[i] == null ? runs[start] == null : runs[i].equals(runs[start]));
      if (!same) {
        if (runs[start] != null) {
          ranges.add(range(runs[start], start, i - start));
        }
        start = i;
      }
    }
    return ranges.toArray(StyleRange[]::new);
  }

  private StyleRange range(Run run, int start, int length) {
    StyleRange range = looks.style(run.looks, run.isLink);
    range.start = start;
    range.length = length;
    if (run.picture != null) {
      var bounds = run.picture.getBounds();
      range.metrics = new GlyphMetrics(bounds.height - DESCENT, DESCENT, bounds.width + 2);
    }
    return range;
  }

  /** Pictures reach a little below the line that letters stand on. */
  static final int DESCENT = 4;

  private record Run(Set<Look> looks, boolean isLink, Image picture) {}
}
