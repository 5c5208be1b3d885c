package org.ligne.compiler.impact;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A limit as a pack states it.
 *
 * @param statement what is stated, without its evidence, in the words of the language
 * @param sources what speaks for it, one after the other; empty where nothing is named
 * @param since the first day it holds, if it states one
 * @param until the last day it holds, if it states one
 */
public record Fact(
    String statement, String sources, Optional<LocalDate> since, Optional<LocalDate> until) {}
