/**
 * A tour through the workbench: each scene opens, shows what it is to show and, when pictures are
 * wanted, has its picture taken.
 */
package org.ligne.ui.tests.tour;
