package org.ligne.visual.report;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ligne.compiler.Compilation;
import org.ligne.compiler.load.Project;
import org.ligne.visual.figures.Norms;
import org.ligne.visual.figures.Shown;
import org.ligne.visual.plan.Plan;
import org.ligne.visual.plan.Plans;

/**
 * What a report is about. Immutable.
 *
 * @param whole the plan of all campaigns of the project
 * @param part what is told of it; the whole itself if that is all of it
 * @param norms what the lines of the project ask for
 * @param campaigns the campaigns that are told of, by first day
 * @param now the moment to take for now; without it nothing depends on the day
 */
public record Subject(
    Plan whole, Plan part, Norms norms, List<Undertaking> campaigns, Optional<Instant> now) {

  /** Keeps the list from changing later. */
  public Subject {
    campaigns = List.copyOf(campaigns);
  }

  /**
   * A compiled project.
   *
   * @param language the reader's language, that of the compilation's messages
   */
  public static Subject of(
      Project project, Compilation compilation, Locale language, Optional<Instant> now) {
    Plan plan = Plans.of(project, compilation, language);
    return new Subject(
        plan, plan, Norms.of(compilation), Undertaking.allOf(project, language), now);
  }

  /**
   * One campaign of it.
   *
   * @throws IllegalArgumentException if there is no campaign of that name
   */
  public Subject only(String campaign) {
    List<Undertaking> own =
        campaigns.stream().filter(each -> each.name().equals(campaign)).toList();
    if (own.isEmpty()) {
      throw new IllegalArgumentException(campaign);
    }
    return new Subject(whole, whole.only(campaign), norms, own, now);
  }

  /** The reader's language. */
  public Locale language() {
    return whole.language();
  }

  /** What figures are taken of. */
  Shown shown() {
    return new Shown(whole, part, norms);
  }

  /** The moment pictures are drawn at; one long gone where none is to be seen in them. */
  Instant moment() {
    return now.orElse(Instant.EPOCH);
  }
}
