/** Mends editorial lines: languages, zones, shares, cadences, caps, hours and people. */
package org.ligne.dsl.ide.fix.line;
