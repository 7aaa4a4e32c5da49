/** Analyses: what a period's takings are made of, when and by whom they came in, and the ratios behind them. */
@NullMarked
package app.rosalie.chat.analyses;

import org.jspecify.annotations.NullMarked;
