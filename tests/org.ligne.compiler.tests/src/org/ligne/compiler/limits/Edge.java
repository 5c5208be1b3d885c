package org.ligne.compiler.limits;

import java.util.function.Consumer;
import org.ligne.platform.check.PlatformCode;

/**
 * One side of a limit: what just keeps it, and what just does not.
 *
 * @param what what is at the edge, for people
 * @param inside makes a post that keeps the limit, as near to it as can be
 * @param beyond makes a post that is one unit further
 * @param code what is found then
 */
record Edge(String what, Consumer<Stage> inside, Consumer<Stage> beyond, PlatformCode code) {}
