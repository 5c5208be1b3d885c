/** Mends platform files, and posts that break what a network accepts. */
package org.ligne.dsl.ide.fix.platform;
