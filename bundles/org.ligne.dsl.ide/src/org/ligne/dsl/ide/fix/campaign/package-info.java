/** Mends campaigns: periods, links, tracking, weights, approvals and paid support. */
package org.ligne.dsl.ide.fix.campaign;
