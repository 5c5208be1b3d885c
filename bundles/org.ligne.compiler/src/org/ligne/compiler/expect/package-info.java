/**
 * Rules over a whole plan, as plain values: shares, counts, rests, company, order, sensitive days,
 * balance. A rule knows nothing of texts or models; it looks at entries that have a time, or a time
 * between two bounds, and tells only what is broken wherever the open ones go. So the same rule
 * serves while people write and on the finished plan.
 */
package org.ligne.compiler.expect;
