/** What each reference can see: a campaign sees its own line, and nothing of another. */
package org.ligne.dsl.scoping;
