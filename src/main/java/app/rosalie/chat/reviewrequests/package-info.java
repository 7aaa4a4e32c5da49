/** Clients whom Rosalie cannot ask what they think: a text and a link for each, which the pro sends herself. */
@NullMarked
package app.rosalie.chat.reviewrequests;

import org.jspecify.annotations.NullMarked;
