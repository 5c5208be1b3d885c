package org.ligne.planning.bound;

import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** The solvers that are here. */
public final class Provers {
  private Provers() {}

  /** The prover that is here, be it usable or not. */
  public static Optional<Prover> prover() {
    return first(Prover.class);
  }

  /** The finder of contradictions that is here and can run on this machine. */
  public static Optional<CoreFinder> coreFinder() {
    return first(CoreFinder.class).filter(finder -> finder.trouble().isEmpty());
  }

  /** The class path of this package: under OSGi this bundle with its fragments. */
  private static <T> Optional<T> first(Class<T> service) {
    List<T> all =
        ServiceLoader.load(service, Provers.class.getClassLoader()).stream()
            .map(ServiceLoader.Provider::get)
            .toList();
    return all.stream().findFirst();
  }
}
