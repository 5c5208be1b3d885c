/**
 * The plan as a calendar (iCalendar, RFC 5545) whose entries keep their identity: moved, changed
 * and withdrawn posts move, change and vanish in the programs that read it.
 *
 * <p>A ledger beside each calendar holds what was exported last; from it come the sequence numbers
 * and the cancellations. The library biweekly gives names, values and escapes their form; the lines
 * are folded here, because it counts characters where the standard counts octets.
 */
package org.ligne.exchange.ical;
