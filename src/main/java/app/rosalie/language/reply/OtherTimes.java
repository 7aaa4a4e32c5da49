package app.rosalie.language.reply;

import app.rosalie.language.reply.ClientReply.OtherTime;
import app.rosalie.language.reply.NamedTime.Kind;
import app.rosalie.language.text.Lexer;
import app.rosalie.language.time.Days;
import app.rosalie.language.time.DurationReader;
import app.rosalie.language.time.TimeRange;
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

    /** In minutes. */
    private static final int EARLY = 30;

    private static final Pattern EARLIER = Pattern.compile("\\bavanc(e|er|ez|es|ons|erai)\\b|\\bplus tot\\b");
    private static final Pattern LATER = Pattern.compile("\\bplus tard\\b");
    private static final Pattern SAME_HOUR = Pattern.compile("\\bmeme (heure|horaire)\\b|\\bd une semaine\\b");
    private static final Pattern SAME_DAY = Pattern.compile("\\bmeme (jour|journee)\\b");
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
        var onTheDay = days.isEmpty() && (says(SAME_DAY) || (time != null || within != null) && !says(ANOTHER_DAY));
        return new OtherTime(onTheDay ? List.of(Days.of(start.toLocalDate())) : days, time, within);
    }

    private Stream<NamedTime> wanted() {
        var wished = clauses.stream()
                .anyMatch(heard -> new WantedTimes(heard).leadsToATime()
                        && !new WantedTimes(heard).all().isEmpty());
        var times = clauses.stream()
                .filter(heard -> !wished || !new WantedTimes(heard).tells())
                .flatMap(this::wanted)
                .toList();
        var open = times.stream().filter(time -> !isAnEnd(time)).toList();
        return (open.isEmpty() ? times : open).stream();
    }

    /** « j'ai cours jusqu'à midi », beside a time that is wished for. */
    private boolean isAnEnd(NamedTime time) {
        return time.isUntil() && Lexer.folded(time.span().of(text)).startsWith("jus");
    }

    private Stream<NamedTime> wanted(HeardClause heard) {
        return new WantedTimes(heard)
                .all().stream().filter(time -> !new WantedTimes(heard).arrives() || !isJustBefore(time));
    }

    /** « je serai là à 9h », for who is expected at 9:15. */
    private boolean isJustBefore(NamedTime time) {
        var at = time.said().time();
        var early = at == null ? 0 : Duration.between(at, start.toLocalTime()).toMinutes();
        return early > 0
                && early <= EARLY
                && (time.said().days().isEmpty() || time.said().days().contains(Days.of(start.toLocalDate())));
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
                .flatMap(heard -> new WantedTimes(heard).named().stream())
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
