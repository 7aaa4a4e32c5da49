/**
 * What is said: screens, buttons, questions and words, and the reception that leads each turn to its room. Knows nothing of
 * Telegram: what comes in is a {@link app.rosalie.chat.Heard}, what goes out a {@link app.rosalie.chat.Reply}.
 */
@ApplicationModule(
        allowedDependencies = {
            "salon",
            "salon::photo",
            "salon::selection",
            "salon::policy",
            "salon::online",
            "salon::promotion",
            "clients",
            "agenda",
            "agenda::hold",
            "agenda::opening",
            "agenda::online",
            "agenda::price",
            "agenda::promotion",
            "agenda::vacancy",
            "agenda::waitlist",
            "revenue",
            "reviews",
            "retention",
            "insights",
            "alerts",
            "library",
            "exports",
            "privacy",
            "language::answer",
            "language::hours",
            "language::names",
            "language::reply",
            "language::money",
            "language::promotion",
            "language::review",
            "language::segment",
            "language::text",
            "language::time",
            "language::wish",
            "pictures",
            "pictures::photo"
        })
@NullMarked
package app.rosalie.chat;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
