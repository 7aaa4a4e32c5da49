/** The receipts book: payments put right or given back, vouchers, the file for the accounts, what is to be declared. */
@NullMarked
package app.rosalie.chat.receipts;

import org.jspecify.annotations.NullMarked;
