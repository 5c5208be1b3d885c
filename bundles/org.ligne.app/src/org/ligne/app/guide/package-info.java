/** The language guide inside the workbench: a reader for our own documentation. */
package org.ligne.app.guide;
