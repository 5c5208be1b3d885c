/** What is kept of a defect of ours. */
package org.ligne.cli.failure;
