package org.ligne.compiler.timed;

import com.google.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ligne.compiler.Diagnostic;
import org.ligne.compiler.check.Placing;
import org.ligne.compiler.load.Project;
import org.ligne.model.diagnostic.Severity;
import org.ligne.planning.Solution;
import org.ligne.platform.check.PlatformCode;

/** What is told of a plan once all its times are known. */
public class Verdicts {
  @Inject private Placing placing;

  /**
   * What the networks would say of a plan, as far as nobody has told it yet.
   *
   * @param plans all plans of the project, because campaigns may share accounts
   * @param told what the texts and the plan told already; what the times make worse, such as a
   *     warning that a day may be too late, is taken out of it
   * @param now the moment to take for now, if one is given
   */
  public List<Diagnostic> of(
      List<Solution> plans, Project project, List<Diagnostic> told, Optional<Instant> now) {
    List<Timed> posts = plans.stream().flatMap(Timed::of).toList();
    List<Breach> breaches = new ArrayList<>(Judging.of(posts));
    // Told for all posts of a channel at the first; the plan has nothing to add to it.
    breaches.removeIf(breach -> breach.finding().code() == PlatformCode.PUBLISHED_BY_HAND);
    now.ifPresent(moment -> breaches.addAll(Handovers.of(posts, moment)));
    Map<Place, Severity> known = new HashMap<>();
    told.forEach(each -> known.merge(Place.of(each), each.severity(), Verdicts::worse));
    List<Diagnostic> fresh =
        breaches.stream()
            .map(breach -> placing.place(breach.finding(), project))
            .filter(each -> Place.all(each).noneMatch(place -> isKnown(each, known.get(place))))
            .toList();
    List<Place> worse = fresh.stream().map(Place::of).toList();
    told.removeIf(each -> worse.contains(Place.of(each)));
    return fresh;
  }

  private static Severity worse(Severity one, Severity other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  private static boolean isKnown(Diagnostic found, Severity told) {
    return told != null && told.compareTo(found.severity()) <= 0;
  }

  /** Where something of a kind was told. */
  private record Place(String code, String file, int line, int column) {
    static Place of(Diagnostic told) {
      return new Place(told.code(), told.file(), told.line(), told.column());
    }

    /** Its own place and those it mentions: a run that was told of begins at one of them. */
    static Stream<Place> all(Diagnostic told) {
      return Stream.concat(
          Stream.of(of(told)),
          told.related().stream()
              .map(each -> new Place(told.code(), each.file(), each.line(), each.column())));
    }
  }
}
