/**
 * The one layout of plans. The text is taken as tokens with gaps between them; the grammar says
 * which tokens begin a statement and where a writer's line break may stay; each gap is then written
 * anew, comments included. Tokens themselves are never touched.
 */
package org.ligne.dsl.formatting;
