/** The link that a salon gives to its clients: shown, shared, renewed; and the number that they find there. */
@NullMarked
package app.rosalie.chat.salonlink;

import org.jspecify.annotations.NullMarked;
