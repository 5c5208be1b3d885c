/**
 * Tries out the scenarios of a project: compiles it as it would be under each of them, puts the
 * results side by side, and says what promoting one changes in the texts. Nothing here writes.
 */
package org.ligne.compiler.scenario;
