package app.rosalie.chat.clients;

import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.words.Html;
import app.rosalie.retention.ClientSummary;
import app.rosalie.retention.Segment;
import app.rosalie.salon.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What matters of a client in a second, in three lines at most; what cannot be known is not said. */
final class ClientHead {

    private static final String BETWEEN = " · ";

    private final Pro pro;
    private final LocalDate today;
    private final ClientSummary summary;

    ClientHead(Pro pro, LocalDate today, ClientSummary summary) {
        this.pro = pro;
        this.today = today;
        this.summary = summary;
    }

    void say(Page page) {
        Stream.of(worth(), coming(), trouble()).filter(line -> !line.isEmpty()).forEach(page::line);
    }

    private String worth() {
        return line(List.of(
                summary.segment().map(Segment::name).map(name -> said(ClientsPhrase.SEGMENT, name)),
                counted(ClientsPhrase.DONE, summary.done()),
                money(ClientsPhrase.RECEIVED, summary.received())));
    }

    private String coming() {
        Optional<String> rhythm = summary.rhythm().map(one -> said(ClientsPhrase.RHYTHM, one.days()));
        String dates = Stream.of(
                        summary.last().map(day -> plain(ClientsPhrase.LAST, day(day))),
                        summary.next().map(start -> plain(ClientsPhrase.NEXT, day(pro.dayOf(start)))))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(BETWEEN));
        return dates.isEmpty() ? line(List.of(rhythm)) : line(List.of(rhythm, Optional.of(dated(rhythm, dates))));
    }

    /** A line begins with a sign. */
    private String dated(Optional<String> rhythm, String dates) {
        return rhythm.isPresent() ? Html.escape(dates) : said(ClientsPhrase.DATES, dates);
    }

    private String trouble() {
        return line(
                List.of(counted(ClientsPhrase.MISSED, summary.missed()), money(ClientsPhrase.OWES, summary.owed())));
    }

    private static String line(List<Optional<String>> parts) {
        return parts.stream().flatMap(Optional::stream).collect(Collectors.joining(BETWEEN));
    }

    private Optional<String> counted(ClientsPhrase phrase, long count) {
        return count == 0 ? Optional.empty() : Optional.of(said(phrase, count));
    }

    private Optional<String> money(ClientsPhrase phrase, Money amount) {
        return amount.isPositive() ? Optional.of(said(phrase, amount)) : Optional.empty();
    }

    private String said(ClientsPhrase phrase, Object argument) {
        return pro.voice().say(phrase, argument);
    }

    private String plain(ClientsPhrase phrase, Object argument) {
        return pro.voice().plain(phrase, argument);
    }

    /** The year goes without saying as long as it is the running one. */
    private String day(LocalDate day) {
        return pro.voice()
                .plain(
                        ClientsPhrase.DAY,
                        pro.voice().dayOfMonth(day),
                        day.getYear() == today.getYear() ? "none" : Integer.toString(day.getYear()));
    }
}
