/** The wizard that makes a campaign for an editorial line there is. */
package org.ligne.ui.wizard.campaign;
