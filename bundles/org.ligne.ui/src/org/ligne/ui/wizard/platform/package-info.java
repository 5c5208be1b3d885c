/** The wizard that describes a network Ligne does not know. */
package org.ligne.ui.wizard.platform;
