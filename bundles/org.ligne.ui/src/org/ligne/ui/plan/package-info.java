/** The schedules of projects as the workbench knows them, and the commands that make them. */
package org.ligne.ui.plan;
