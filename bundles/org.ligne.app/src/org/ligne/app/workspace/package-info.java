/** The folder the workbench keeps projects and settings in, and what is asked about it. */
package org.ligne.app.workspace;
