/** The last plan, which the next one starts from: where it lies, and whether it can be used. */
package org.ligne.compiler.lock;
