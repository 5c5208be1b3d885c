/** Where posts and series go. */
package org.ligne.dsl.validation.post;
