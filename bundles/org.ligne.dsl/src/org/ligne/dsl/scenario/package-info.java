/**
 * What a scenario means: changes of the texts it is about. Trying one out and promoting it are the
 * same changes, made in memory or in the files.
 */
package org.ligne.dsl.scenario;
