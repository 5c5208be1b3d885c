/**
 * What a network lets an account do within a time that rolls on. Only elapsed time counts, so a
 * clock change makes no day longer or shorter.
 */
package org.ligne.platform.quota;
