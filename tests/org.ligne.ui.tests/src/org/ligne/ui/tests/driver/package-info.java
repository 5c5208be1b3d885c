/** Drives the real widgets of a running workbench, from a thread that is not the UI thread. */
package org.ligne.ui.tests.driver;
