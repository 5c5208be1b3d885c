/**
 * What stands behind each word of the command line. Commands are light; what they do is loaded when
 * they run.
 */
package org.ligne.cli.command;
