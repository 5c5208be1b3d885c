/**
 * A plan as one page for people without the workbench: it is read in any browser, offline, and
 * printed.
 */
package org.ligne.visual.report;
