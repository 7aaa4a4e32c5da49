/** What leaves for the accounts: the receipts of any period as a file. */
@NullMarked
package app.rosalie.chat.export;

import org.jspecify.annotations.NullMarked;
