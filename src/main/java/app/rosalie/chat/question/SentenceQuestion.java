package app.rosalie.chat.question;

import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.SentenceAction;
import app.rosalie.chat.words.Html;
import app.rosalie.language.wish.WishKind;
import app.rosalie.salon.JournalEntryId;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What a sentence still needs, and what is remembered of one. */
public sealed interface SentenceQuestion extends AnsweredInWords {

    /** As it was typed, or as it stands after what was said since. */
    String text();

    /** The sentence as it was typed, so that a choice can be put into it. */
    record Said(String text) implements SentenceQuestion {}

    /** The same where it is known to book somebody, and who, what or when is missing. */
    record Booking(String text) implements SentenceQuestion {}

    /** What a screen was shown for, so that it can be put right: « non, 15h », « et jeudi ? ». */
    record Shown(String text) implements SentenceQuestion {

        @Override
        public boolean asksNothing() {
            return true;
        }
    }

    /**
     * What somebody else has said and was passed on.
     *
     * @param from who has said it, possibly empty
     * @param text what was said
     */
    record PassedOn(String from, String text) implements SentenceQuestion {}

    /**
     * Several wishes of one message, of which some may be done.
     *
     * @param said as it was typed
     * @param lost what was said besides and not understood
     * @param opened the place of the one that she is about to settle on another screen, or null
     * @param last the entry of what was done last, or null
     */
    record Several(
            String said,
            List<ListedWish> wishes,
            List<String> lost,
            @Nullable Integer opened,
            @Nullable JournalEntryId last)
            implements SentenceQuestion {

        public Several {
            wishes = List.copyOf(wishes);
            lost = List.copyOf(lost);
        }

        /** What is left to do: what is done is not said again. */
        @Override
        public String text() {
            return wishes.stream().anyMatch(ListedWish::done)
                    ? wishes.stream()
                            .filter(wish -> !wish.done())
                            .map(ListedWish::about)
                            .collect(Collectors.joining("\n"))
                    : said;
        }

        public Several opening(@Nullable Integer place) {
            return new Several(said, wishes, lost, place, last);
        }

        /** The same with that one done, by which entry if that is known; none is opened any more. */
        public Several done(int place, @Nullable JournalEntryId entry) {
            List<ListedWish> others = new ArrayList<>(wishes);
            others.set(place, wishes.get(place).asDone());
            return new Several(said, others, lost, null, entry);
        }

        public Several lastly(@Nullable JournalEntryId entry) {
            return new Several(said, wishes, lost, opened, entry);
        }

        /** What its button does, or where it leads. */
        public Action press(int place) {
            ListedWish wish = wishes.get(place);
            return wish.does() != null
                    ? wish.does()
                    : wish.leads() != null ? wish.leads() : new SentenceAction.Part(place, wish.kind());
        }

        /** Of what all of them do. */
        public int seal() {
            return Objects.hash(ready().stream()
                    .map(place -> String.valueOf(wishes.get(place).does()))
                    .toList());
        }

        /** The places of those that are not done. */
        public List<Integer> left() {
            return IntStream.range(0, wishes.size())
                    .filter(place -> !wishes.get(place).done())
                    .boxed()
                    .toList();
        }

        /** The places of those that can be done without another answer. */
        public List<Integer> ready() {
            return left().stream()
                    .filter(place -> wishes.get(place).canBeDone())
                    .toList();
        }
    }

    /**
     * One of several wishes.
     *
     * @param about in whose words it can be said again
     * @param leads where it leads, or null where its words have to be read once more
     * @param does what does it, or null where one more answer is needed
     * @param below the question below which that is pressed, or null
     * @param line what it is, or what was done, in HTML
     */
    record ListedWish(
            String about,
            WishKind kind,

            @JsonTypeInfo(use = JsonTypeInfo.Id.MINIMAL_CLASS, property = "is") @Nullable
            Action leads,

            @JsonTypeInfo(use = JsonTypeInfo.Id.MINIMAL_CLASS, property = "is") @Nullable
            Action does,

            @Nullable Question below,
            String line,
            boolean done) {

        private static final Pattern ASKED = Pattern.compile("(?: · [^·]*\\?|[\\s\\u00A0\\u202F]*\\?)$");

        public boolean canBeDone() {
            return does != null && !done;
        }

        public ListedWish asDone() {
            String told =
                    does == null ? Html.escape(about) : ASKED.matcher(line).replaceFirst("");
            return new ListedWish(about, kind, leads, does, below, told, true);
        }
    }
}
