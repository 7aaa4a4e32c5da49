package app.rosalie.playground.api;

import app.rosalie.playground.http.Params;
import app.rosalie.playground.http.Refusal;

/** One method of the Bot API. */
@FunctionalInterface
interface BotMethod {

    /**
     * Returns the JSON of the result.
     *
     * @throws Refusal where it is not carried out
     */
    String call(Params params) throws InterruptedException;
}
