/** The editor of plans: a package for each thing it can do, joined in the activator. */
package org.ligne.editor;
