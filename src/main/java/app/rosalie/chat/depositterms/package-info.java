/** How a salon takes what is paid in advance, what it waits for, and what is to go back. */
@NullMarked
package app.rosalie.chat.depositterms;

import org.jspecify.annotations.NullMarked;
