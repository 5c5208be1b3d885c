/**
 * What pictures show: a plan as it was when it was made, taken out of the model and never changing.
 * Made off the UI thread by {@link org.ligne.visual.plan.Plans}.
 */
package org.ligne.visual.plan;
