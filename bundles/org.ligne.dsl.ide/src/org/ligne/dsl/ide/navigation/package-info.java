/** From a name to what it stands for, and from an element to everything that names it. */
package org.ligne.dsl.ide.navigation;
