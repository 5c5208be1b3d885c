/**
 * What is wrong with a plan that can be read: one class per rule, gathered by concern in packages
 * of their own, each with a stable code and a sentence in every language. Rules look at the model
 * alone, and at the node model where a place or a statement written twice matters.
 */
package org.ligne.dsl.validation;
