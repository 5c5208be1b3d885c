/**
 * The {@code ligne} command: from a command line to an exit code. It reads nothing of the machine
 * that could change a result: language, zone and moment are arguments.
 */
package org.ligne.cli;
