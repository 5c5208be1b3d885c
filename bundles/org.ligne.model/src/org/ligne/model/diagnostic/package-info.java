/**
 * What a check finds, without any editor, parser or console: rules look at model elements and
 * report findings; a finding has a stable code, a place in the model and arguments, and becomes a
 * sentence only when a reader's language is known.
 */
package org.ligne.model.diagnostic;
