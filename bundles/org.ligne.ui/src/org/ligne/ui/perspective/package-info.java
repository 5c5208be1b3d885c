/** Where the views of the workbench stand. */
package org.ligne.ui.perspective;
