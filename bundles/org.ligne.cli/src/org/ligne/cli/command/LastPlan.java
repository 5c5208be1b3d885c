package org.ligne.cli.command;

import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ligne.cli.text.UsageException;
import org.ligne.compiler.Compiler;
import org.ligne.compiler.Conditions;
import org.ligne.compiler.lock.Lock;

/**
 * Where a plan starts from: the schedules in the folder it will be written to, those of another
 * folder, or nothing.
 *
 * @param folder where the schedules lie; empty for a fresh start
 * @param now the moment to take for now, if one is given
 * @param released identifiers of entries that may move again
 */
record LastPlan(Optional<Path> folder, Optional<Instant> now, Set<String> released) {

  /** Declares the options. */
  static Usage declare(Usage usage) {
    return usage
        .option("now", "TIME", "--now")
        .option("previous", "DIR", "--previous")
        .flag("fresh", "--fresh");
  }

  /**
   * What the user wants.
   *
   * @param output where schedules are written
   * @throws UsageException if options contradict each other or make no sense
   */
  static LastPlan of(Arguments arguments, Destination output) throws UsageException {
    Optional<String> named = arguments.value("--previous");
    Set<String> released =
        arguments.has("--release")
            ? new LinkedHashSet<>(List.of(arguments.value("--release").orElseThrow().split(",")))
            : Set.of();
    if (arguments.has("--fresh") && named.isPresent()) {
      throw new UsageException("options-apart", "--fresh", "--previous");
    }
    if (arguments.has("--fresh") && !released.isEmpty()) {
      throw new UsageException("options-apart", "--fresh", "--release");
    }
    Path folder = named.isPresent() ? Destination.existing(named.get()) : output.path();
    return new LastPlan(
        arguments.has("--fresh") ? Optional.empty() : Optional.of(folder),
        arguments.now(),
        released);
  }

  /**
   * Reads the schedules, and lets go what may move again.
   *
   * @throws UsageException if an entry that may move again is in none of them
   */
  Lock read(Compiler compiler) throws UsageException {
    Lock lock = folder.map(compiler::lock).orElse(Lock.NONE);
    Set<String> unknown = lock.troubles().isEmpty() ? lock.release(released) : Set.of();
    if (!unknown.isEmpty()) {
      throw new UsageException("release-unknown", String.join(", ", unknown));
    }
    return lock;
  }

  /** The same under conditions. */
  Conditions at(Conditions conditions) {
    return now.map(conditions::at).orElse(conditions);
  }
}
