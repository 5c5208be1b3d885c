/** The application itself: what the command line asks for, the splash, the run. */
package org.ligne.app.start;
