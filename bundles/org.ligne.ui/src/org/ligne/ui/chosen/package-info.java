/** Which entries of a plan the user is at, wherever they were chosen. */
package org.ligne.ui.chosen;
