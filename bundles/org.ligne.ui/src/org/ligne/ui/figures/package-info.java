/** The figures of plans, as pages of the editor and as views: what they are made of, and loads. */
package org.ligne.ui.figures;
