/** Wizards, commands, views and exports, as a user meets them. */
package org.ligne.ui.tests.ui;
