package app.rosalie.language.reply;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A clause of a reply.
 *
 * @param asked whether its sentence ends with a question mark
 * @param opposed whether « mais » leads to it
 */
record ReplyClause(List<Unit> units, boolean asked, boolean opposed) {

    /** What is taken together, from its first word on. Without a cue it is a word that nobody knows. */
    record Unit(
            @Nullable ReplyCue cue, String word, @Nullable NamedTime time) {

        /** Who is spoken of where it is not she who writes. */
        private static final Set<String> OTHERS = Set.of("il", "elle", "ils", "elles", "mon", "ma", "mes");

        boolean is(ReplyCue wanted) {
            return cue == wanted;
        }

        boolean isAnother() {
            return cue == ReplyCue.START && OTHERS.contains(word);
        }

        boolean namesAnotherTime() {
            return time != null && time.kind() == NamedTime.Kind.OTHER;
        }
    }
}
