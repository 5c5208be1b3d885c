/** Size and nesting of files, and the form of the paths they hold. */
package org.ligne.dsl.validation.file;
