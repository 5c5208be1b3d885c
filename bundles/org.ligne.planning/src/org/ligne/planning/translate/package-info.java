/** From a campaign and its line to a planning problem: who said what, in the engine's terms. */
package org.ligne.planning.translate;
