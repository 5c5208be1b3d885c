/**
 * What can be written at the caret. The grammar says what may stand there, the scopes say which
 * names are known, and sources of values propose what makes sense in this plan.
 */
package org.ligne.dsl.ide.completion;
