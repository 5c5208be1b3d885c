/** Failures of ours: how the user hears of them and how they reach us. */
package org.ligne.app.report;
