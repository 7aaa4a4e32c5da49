package app.rosalie.playground;

import tools.jackson.databind.node.ObjectNode;

/** Somebody with a phone. */
record Person(long id, String firstName, String language) {

    ObjectNode json() {
        return Json.object()
                .put("id", id)
                .put("is_bot", false)
                .put("first_name", firstName)
                .put("language_code", language);
    }
}
