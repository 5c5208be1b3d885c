package org.ligne.planning.bound;

import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/** The solvers that are here. */
public final class Provers {
  private static final System.Logger LOG = System.getLogger(Provers.class.getName());

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
    return first(service, Provers.class.getClassLoader());
  }

  /** A solver that is there in part, such as without its library, is as good as none. */
  static <T> Optional<T> first(Class<T> service, ClassLoader from) {
    try {
      return ServiceLoader.load(service, from).findFirst();
    } catch (ServiceConfigurationError | LinkageError e) {
      LOG.log(Level.WARNING, "The solver is not used: {0}", e.toString());
      return Optional.empty();
    }
  }
}
