/** The charts, each drawn from its value: gauge, split, trend, heat map and ranking. Knows no page of the agenda. */
@NullMarked
package app.rosalie.pictures.chart;

import org.jspecify.annotations.NullMarked;
