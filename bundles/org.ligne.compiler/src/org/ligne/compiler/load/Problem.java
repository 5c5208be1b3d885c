package org.ligne.compiler.load;

import java.util.List;
import org.ligne.compiler.CompilerCode;

/**
 * A file that could not be taken into the project.
 *
 * @param file its path relative to the project's folder
 * @param code what is wrong
 * @param arguments what the message's placeholders stand for
 */
public record Problem(String file, CompilerCode code, List<Object> arguments) {}
