package app.rosalie.language;

import app.rosalie.language.ClientReply.OtherTime;
import app.rosalie.language.NamedTime.Kind;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts together the other time that a reply asks for. */
record OtherTimes(String text, List<HeardClause> clauses, LocalDateTime start) {

    private static final Pattern EARLIER = Pattern.compile("\\bavanc(e|er|ez|es|ons|erai)\\b|\\bplus tot\\b");
    private static final Pattern LATER = Pattern.compile("\\bplus tard\\b");
    private static final Pattern SAME_HOUR = Pattern.compile("\\bmeme (heure|horaire)\\b|\\bd une semaine\\b");
    private static final Pattern ANOTHER_DAY =
            Pattern.compile("\\b(autres?|de|la|pas ce|change le) (jours?|dates?)\\b|\\bun autre (rdv|rendez)");

    boolean isNamed() {
        return wanted().findAny().isPresent();
    }

    OtherTime read() {
        var days =
                wanted().flatMap(time -> time.said().days().stream()).distinct().toList();
        var time = time();
        var within = time == null ? within(days) : null;
        var onTheDay = days.isEmpty() && (time != null || within != null) && !says(ANOTHER_DAY);
        return new OtherTime(onTheDay ? List.of(Days.of(start.toLocalDate())) : days, time, within);
    }

    private Stream<NamedTime> wanted() {
        return clauses.stream().flatMap(heard -> heard.wanted().stream());
    }

    private @Nullable LocalTime time() {
        var said = wanted().map(time -> time.said().time())
                .filter(Objects::nonNull)
                .findFirst();
        if (said.isPresent()) {
            return said.get();
        }
        var shift = shift();
        return shift != null ? start.plus(shift).toLocalTime() : says(SAME_HOUR) ? start.toLocalTime() : null;
    }

    private @Nullable Duration shift() {
        return clauses.stream()
                .filter(heard -> heard.has(ReplyMeaning.MOVES))
                .flatMap(heard -> heard.times().stream())
                .filter(time -> time.kind() == Kind.LENGTH)
                .findFirst()
                .flatMap(time -> DurationReader.read(time.span().of(text).replaceFirst("^(de |d.)", "")))
                .map(length -> says(EARLIER) ? length.negated() : length)
                .filter(length -> start.plus(length).toLocalDate().equals(start.toLocalDate()))
                .orElse(null);
    }

    private @Nullable TimeRange within(List<Days> days) {
        var said = wanted().map(time -> time.said().within())
                .filter(Objects::nonNull)
                .toList();
        if (!said.isEmpty() || !days.isEmpty()) {
            return said.isEmpty() ? null : said.getLast();
        }
        var visit = start.toLocalTime();
        return says(EARLIER)
                ? new TimeRange(LocalTime.MIDNIGHT, visit)
                : says(LATER) ? new TimeRange(visit, LocalTime.MIDNIGHT) : null;
    }

    private boolean says(Pattern words) {
        return words.matcher(Lexer.folded(text).replaceAll("['’-]", " ")).find();
    }
}
