/** What a change of the rules of networks does to a plan, for people and for programs. */
package org.ligne.cli.impact;
