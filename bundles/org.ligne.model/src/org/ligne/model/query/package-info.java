/**
 * Questions every part of Ligne asks the models: which text a channel gets, which days a series
 * recurs on, who must still approve. They answer from the model alone, tolerate what is unresolved
 * or missing, and change nothing.
 */
package org.ligne.model.query;
