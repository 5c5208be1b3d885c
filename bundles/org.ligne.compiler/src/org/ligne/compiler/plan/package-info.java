/** Rules over whole plans as the texts state them, and what is told of them. */
package org.ligne.compiler.plan;
