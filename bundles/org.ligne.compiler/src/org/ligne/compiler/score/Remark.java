package org.ligne.compiler.score;

import java.util.List;
import org.ligne.compiler.CompilerCode;

/**
 * What there is to say about a table.
 *
 * @param code what
 * @param arguments the arguments of its message, the path of the table first
 */
record Remark(CompilerCode code, List<Object> arguments) {}
