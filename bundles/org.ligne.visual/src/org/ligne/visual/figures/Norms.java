package org.ligne.visual.figures;

import java.util.List;
import java.util.Map;
import org.ligne.compiler.Compilation;

/**
 * What lines ask of the plans of a project, and what figures need to know of its entries.
 *
 * @param facts what is known of entries, by their ids
 * @param goals the shares asked of each channel, in the order of lines, channels and pillars
 * @param shares the shares asked of lines as a whole, in the order of lines and pillars
 * @param paces the channels in use, in the order of their lines
 * @param workers the people of all teams, in their order
 */
public record Norms(
    Map<String, Fact> facts,
    List<Goal> goals,
    List<Goal> shares,
    List<Pace> paces,
    List<Worker> workers) {

  /** Keeps the collections from changing later. */
  public Norms {
    facts = Map.copyOf(facts);
    goals = List.copyOf(goals);
    shares = List.copyOf(shares);
    paces = List.copyOf(paces);
    workers = List.copyOf(workers);
  }

  /** The norms of a compiled project. Any thread but that of windows: it may take a while. */
  public static Norms of(Compilation compilation) {
    NormReader reader = new NormReader();
    compilation.plans().forEach(reader::read);
    return reader.norms();
  }
}
