/** From a plan to the schedule people read and tools import: texts, links, approvals and totals. */
package org.ligne.compiler.schedule;
