package org.ligne.compiler.impact;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A pack that takes the place of another one.
 *
 * @param platform the network it is about
 * @param before the version it replaces, if that one names its version
 * @param after its own version, if it names one
 * @param effective the day from which it holds, if it names one
 */
public record Version(
    String platform,
    Optional<String> before,
    Optional<String> after,
    Optional<LocalDate> effective) {}
