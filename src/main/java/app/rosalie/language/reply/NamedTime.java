package app.rosalie.language.reply;

import app.rosalie.language.reply.ClientReply.OtherTime;
import app.rosalie.language.text.TextSpan;
import app.rosalie.language.time.TimeRange;
import java.time.LocalDate;
import java.time.LocalTime;

/** A time that a reply names, and what it says if it is wanted. */
record NamedTime(TextSpan span, Kind kind, OtherTime said) {

    enum Kind {
        /** The visit's own day, with or without its time. */
        SAME("<meme>"),
        /** The visit's time, without its day. */
        HOUR("<heure>"),
        OTHER("<autre>"),
        /** Several days, with the visit's among them. */
        AROUND("<large>"),
        /** Past, or counted from now: no time to come at. */
        ASIDE("<passe>"),
        LENGTH("<duree>");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** As the lexicon of replies calls it. */
        String word() {
            return word;
        }
    }

    /** « avant 15h ». */
    boolean isUntil() {
        return kind == Kind.OTHER
                && said.within() instanceof TimeRange range
                && range.start().equals(LocalTime.MIDNIGHT);
    }

    /** All of it before that day. */
    boolean isOver(LocalDate day) {
        return !said.days().isEmpty()
                && said.days().stream().allMatch(days -> days.last().isBefore(day));
    }

    /** What is left of the day: of « avant 15h » from then on. */
    NamedTime afterwards() {
        return isUntil()
                        && said.within() instanceof TimeRange range
                        && !range.end().equals(LocalTime.MIDNIGHT)
                ? new NamedTime(
                        span, kind, new OtherTime(said.days(), null, new TimeRange(range.end(), LocalTime.MIDNIGHT)))
                : this;
    }
}
