/** What all features of the workbench stand on: the clock, projects, compilers, files, notices. */
package org.ligne.ui.base;
