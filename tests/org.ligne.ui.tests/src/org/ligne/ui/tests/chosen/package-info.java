/** Tests of which entries the user is at, wherever they were chosen. */
package org.ligne.ui.tests.chosen;
