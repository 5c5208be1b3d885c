package org.ligne.planning.bound;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligne.planning.Progress;
import org.ligne.planning.problem.Problem;

/** A solver that is broken is as good as none: plans are made all the same. */
class ProversTest {
  @TempDir private Path folder;

  /** A solver whose library is not there. */
  public static final class WithoutLibrary implements Prover {
    public WithoutLibrary() {
      throw new NoClassDefFoundError("com/example/Solver");
    }

    @Override
    public String solver() {
      return "none";
    }

    @Override
    public long seed() {
      return 0;
    }

    @Override
    public Optional<String> trouble() {
      return Optional.empty();
    }

    @Override
    public Proof prove(Problem problem, int[] slots, Effort effort, Progress progress) {
      throw new IllegalStateException("nobody can ask");
    }
  }

  private Optional<Prover> found(String services) throws IOException {
    Path file = folder.resolve("META-INF/services").resolve(Prover.class.getName());
    Files.createDirectories(file.getParent());
    Files.writeString(file, services);
    // Nothing of the solver that may really be here must be found.
    ClassLoader planning =
        new ClassLoader(ProversTest.class.getClassLoader()) {
          @Override
          public Enumeration<URL> getResources(String name) {
            return Collections.emptyEnumeration();
          }
        };
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, planning)) {
      return Provers.first(Prover.class, loader);
    }
  }

  @Test
  void aSolverThatIsNotThereIsNone() throws IOException {
    assertEquals(Optional.empty(), found("com.example.Missing"));
  }

  @Test
  void aSolverWhoseLibraryIsNotThereIsNone() throws IOException {
    assertEquals(Optional.empty(), found(WithoutLibrary.class.getName()));
  }

  @Test
  void aBrokenListOfSolversIsNone() throws IOException {
    assertEquals(Optional.empty(), found("this is no class"));
    assertEquals(Optional.empty(), found(""));
  }
}
