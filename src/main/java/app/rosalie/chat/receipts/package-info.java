/** The receipts book: payments one by one, put right or given back. */
@NullMarked
package app.rosalie.chat.receipts;

import org.jspecify.annotations.NullMarked;
