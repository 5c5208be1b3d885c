/** What a team expects of its schedule, as lines for people, JUnit XML and JSON. */
package org.ligne.cli.test;
