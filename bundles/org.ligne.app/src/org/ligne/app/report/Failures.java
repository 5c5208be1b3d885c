package org.ligne.app.report;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IStatus;

/** Tells our own defects from what others log. */
final class Failures {
  private static final String OURS = "org.ligne.";

  private Failures() {}

  /** An error that one of our bundles logged, or an exception that came through our code. */
  static boolean isOurs(IStatus status) {
    if (status.getSeverity() != IStatus.ERROR) {
      return false;
    }
    return status.getPlugin().startsWith(OURS) || causes(status).anyMatch(Failures::throughOurs);
  }

  private static Stream<Throwable> causes(IStatus status) {
    return Stream.iterate(status.getException(), Objects::nonNull, Throwable::getCause).limit(8);
  }

  private static boolean throughOurs(Throwable failure) {
    return Arrays.stream(failure.getStackTrace())
        .anyMatch(frame -> frame.getClassName().startsWith(OURS));
  }
}
