/** Rules over what scenarios make otherwise. */
package org.ligne.dsl.validation.scenario;
