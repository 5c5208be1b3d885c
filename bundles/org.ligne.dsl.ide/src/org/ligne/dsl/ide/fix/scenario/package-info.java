/** Fixes of scenarios. */
package org.ligne.dsl.ide.fix.scenario;
