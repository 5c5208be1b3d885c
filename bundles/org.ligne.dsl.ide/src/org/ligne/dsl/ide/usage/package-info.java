/** What the texts of a project use already, so that it can be proposed again or counted. */
package org.ligne.dsl.ide.usage;
