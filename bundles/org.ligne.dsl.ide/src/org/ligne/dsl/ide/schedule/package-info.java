/**
 * Plans projects in the background while people write, for whoever wants to show what comes out.
 */
package org.ligne.dsl.ide.schedule;
