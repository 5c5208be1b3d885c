package org.ligne.compiler;

import org.ligne.planning.conflict.Conflict;

/**
 * A conflict and what users are told of it.
 *
 * @param diagnostic one of the diagnostics of the same compilation
 * @param conflict what it is about, and what would mend it
 */
public record Reported(Diagnostic diagnostic, Conflict conflict) {}
