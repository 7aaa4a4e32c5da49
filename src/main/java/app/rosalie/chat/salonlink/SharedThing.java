package app.rosalie.chat.salonlink;

import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.SalonLinkAction;
import java.util.function.Function;

/**
 * What a link leads to: the salon's page, or one thing on it.
 *
 * @param kind how it is spoken of
 * @param name as the salon calls it; of the salon's page, what is to be had there
 * @param payload what the link ends in
 * @param link the action that shows the link
 * @param poster the action that shows it as a picture, as high as a story or not
 * @param back where the page of the link leads back to
 */
record SharedThing(
        Kind kind,
        String name,
        String payload,
        SalonLinkAction link,
        Function<Boolean, SalonLinkAction> poster,
        Action back) {

    enum Kind {
        SALON,
        TREATMENT,
        PROMOTION
    }
}
