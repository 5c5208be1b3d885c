/**
 * Repairs of conflicts as quick fixes: what planning has tried, written into the texts as they are
 * now.
 */
package org.ligne.dsl.ide.fix.conflict;
