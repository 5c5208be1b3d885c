/** Campaigns as a whole: periods, phases, journey steps, tracking, boosts and approvals. */
package org.ligne.dsl.validation.campaign;
