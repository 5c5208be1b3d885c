package org.ligne.visual.paper;

import java.util.ArrayList;
import java.util.List;
import org.ligne.visual.draw.Box;
import org.ligne.visual.scene.Cutout;
import org.ligne.visual.scene.Frozen;
import org.ligne.visual.scene.Scene;

/** Lays pictures out on sheets of paper. Any thread. */
public final class Sheets {
  /** Smaller than this, letters cannot be read with ease. */
  private static final double LEAST_SCALE = 0.55;

  private static final double ALL = 1;

  private Sheets() {}

  /** The sheets of a picture, in reading order; edges that stay are on all of them. */
  public static List<Sheet> of(Scene scene, Paper paper, Fit fit) {
    double scale = scale(scene, paper, fit);
    List<Box> parts = parts(scene, paper.width() / scale, paper.room() / scale);
    List<Sheet> sheets = new ArrayList<>();
    for (Box part : parts) {
      Scene cutout = parts.size() == 1 ? scene : Cutout.window(scene, part);
      sheets.add(new Sheet(cutout, scale, sheets.size() + 1, parts.size()));
    }
    return sheets;
  }

  private static double scale(Scene scene, Paper paper, Fit fit) {
    double wide = Math.min(ALL, paper.width() / scene.width());
    return switch (fit) {
      case WIDTH -> Math.max(LEAST_SCALE, wide);
      case PAGE -> Math.min(wide, paper.room() / scene.height());
    };
  }

  /** The parts that scroll, row by row; the whole of it where all fits on one sheet. */
  private static List<Box> parts(Scene scene, double width, double height) {
    Frozen frozen = scene.frozen();
    Cuts across =
        new Cuts(scene, frozen.left(), scene.width(), width - frozen.left(), Cuts.Way.ACROSS);
    Cuts down = new Cuts(scene, frozen.top(), scene.height(), height - frozen.top(), Cuts.Way.DOWN);
    List<Box> parts = new ArrayList<>();
    for (Cuts.Run row : down.runs()) {
      for (Cuts.Run column : across.runs()) {
        parts.add(new Box(column.from(), row.from(), column.length(), row.length()));
      }
    }
    return parts;
  }
}
