/** The wizard that brings the samples into the workspace. */
package org.ligne.ui.wizard.samples;
