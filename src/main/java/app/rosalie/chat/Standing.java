package app.rosalie.chat;

import app.rosalie.chat.action.Action;
import app.rosalie.chat.question.Question;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands before a person when she types: what the last screen asks, what a « yes » to it and a number would press, and what
 * she has left for something else.
 *
 * @param asked or null where nothing is
 * @param offered none where the screen offers nothing to be answered in words
 * @param setAside the question whose screen she has left, to be taken up again; or null
 */
public record Standing(
        @Nullable Question asked, Offered offered, @Nullable Question setAside) {

    public static final Standing NOTHING = new Standing(null, Offered.NOTHING, null);

    /**
     * What may be pressed in words.
     *
     * @param yes what the screen proposes, or null where it proposes nothing
     * @param choices those of one kind among which one is to be chosen, in the order in which they are shown
     */
    public record Offered(
            @JsonTypeInfo(use = JsonTypeInfo.Id.MINIMAL_CLASS, property = "is") @Nullable
            Action yes,

            List<Choice> choices) {

        public static final Offered NOTHING = new Offered(null, List.of());

        /** @param label as it stands on its button */
        public record Choice(
                String label,

                @JsonTypeInfo(use = JsonTypeInfo.Id.MINIMAL_CLASS, property = "is")
                Action action) {}

        public Offered {
            choices = List.copyOf(choices);
        }
    }
}
