/** What differs between two schedules: a moved entry is one move. */
package org.ligne.planning.diff;
