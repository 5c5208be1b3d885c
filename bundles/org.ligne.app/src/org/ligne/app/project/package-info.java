/** Folders of the file system as projects of the workbench. */
package org.ligne.app.project;
