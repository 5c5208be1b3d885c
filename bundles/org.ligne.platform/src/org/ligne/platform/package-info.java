/** The shipped library of platforms: what each network allows, as {@code .ligne} files. */
package org.ligne.platform;
