/** Scenarios side by side, for people and for programs. */
package org.ligne.cli.scenario;
