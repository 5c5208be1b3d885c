/**
 * Projects kept in memory while people type: which files belong to them, what they say of each
 * other, and what is wrong with them. One folder is one project, with walls around it.
 */
package org.ligne.dsl.ide.project;
