/**
 * Files for Hootsuite's bulk upload in its classic layout: no header, three fields, one file for
 * each channel. What the tool accepts is in {@code hootsuite.json}, with its source.
 */
package org.ligne.exchange.hootsuite;
