/** Leads pictures of plans out of the workbench: to files and to paper. */
package org.ligne.ui.picture.export;
