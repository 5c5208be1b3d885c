/**
 * What leaves for a network, and is counted there: the words of a post with the item of a series
 * filled in, the hashtags its line always wants, and its tracked link. Checks, counts, previews and
 * exports take their texts from here.
 */
package org.ligne.platform.sent;
