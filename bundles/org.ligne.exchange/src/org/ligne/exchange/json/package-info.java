/**
 * The schedule as a JSON file: complete, in one order, readable again. The keys are the names of
 * the features of the schedule model, so that nothing of the model can be forgotten; the JSON
 * Schema in {@code docs/schemas} states the contract, and a test holds the two together.
 */
package org.ligne.exchange.json;
