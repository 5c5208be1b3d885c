/**
 * Rules that hold posts and series against what their networks allow. They read the limits of the
 * platform files; no figure stands in the code. A limit of grade A or B makes an error, one of
 * grade C or a disputed one a warning, and an unknown one nothing.
 */
package org.ligne.platform.check;
