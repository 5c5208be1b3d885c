/** The wizard that makes a project out of a few answers. */
package org.ligne.ui.wizard.project;
