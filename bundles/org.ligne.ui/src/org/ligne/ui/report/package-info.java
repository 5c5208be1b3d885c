/** Reports on plans for people without the workbench. */
package org.ligne.ui.report;
