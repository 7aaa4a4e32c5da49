package app.rosalie.telegram;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A trouble that a test orders of the playground for one call. */
record Fault(ObjectNode order) {

    /** A proxy's page comes instead of an answer; nothing is done. */
    static Fault broken() {
        return of("broken");
    }

    /** This comes instead of an answer; nothing is done. */
    static Fault answered(int status, String body) {
        Fault broken = broken();
        broken.order.put("status", status).put("body", body);
        return broken;
    }

    /** It is done, but no answer comes. */
    static Fault lost() {
        return of("lost");
    }

    /** No answer comes, and it is not done either. */
    static Fault unheard() {
        return of("unheard");
    }

    static Fault flood(int seconds) {
        Fault flood = of("flood");
        flood.order.put("retryAfter", seconds);
        return flood;
    }

    /** 400, in these words. */
    static Fault refused(String why) {
        Fault refused = of("refused");
        refused.order.put("why", why);
        return refused;
    }

    /** So many in a row. */
    Fault times(int times) {
        order.put("times", times);
        return this;
    }

    String order(String method) {
        return order.put("method", method).toString();
    }

    private static Fault of(String kind) {
        return new Fault(JsonMapper.shared().createObjectNode().put("kind", kind));
    }
}
