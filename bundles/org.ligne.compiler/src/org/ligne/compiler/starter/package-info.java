/**
 * New texts to start from: a worked example, and lines, campaigns and platforms made from a few
 * answers. What is made here compiles.
 */
package org.ligne.compiler.starter;
