/** Says why an entry of a plan is where it is, as text for people and as JSON for programs. */
package org.ligne.cli.explain;
