package app.rosalie.chat.attendance;

import app.rosalie.agenda.BookingTerms;
import app.rosalie.agenda.ClientAgenda;
import app.rosalie.agenda.Status;
import app.rosalie.agenda.Visit;
import app.rosalie.chat.Document;
import app.rosalie.chat.Reply;
import app.rosalie.chat.words.Voice;
import app.rosalie.exports.CalendarEntry;
import app.rosalie.exports.CalendarFile;
import java.time.InstantSource;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** Her visit as a file that her phone puts into its calendar. */
@Component
class CalendarPage {

    /** Nothing but what a file may be called by. */
    private static final String UNSAFE = "[^\\p{L}\\p{N} -]";

    private static final String FILE_TYPE = ".ics";

    private final ClientAgenda agenda;
    private final InstantSource clock;

    CalendarPage(ClientAgenda agenda, InstantSource clock) {
        this.agenda = agenda;
        this.clock = clock;
    }

    Reply show(VisitOfClient hers) {
        if (!hers.isAhead(clock.instant())) {
            return hers.over();
        }
        Voice voice = hers.client().voice();
        String name = voice.plain(AttendancePhrase.CALENDAR_NAME, voice.dayOfMonth(hers.day()), voice.time(hers.time()))
                .replace(':', 'h')
                .replaceAll(UNSAFE, " ");
        byte[] file = CalendarFile.of(entry(hers, voice), clock.instant());
        return hers.page()
                .say(AttendancePhrase.CALENDAR_FILE)
                .row(hers.back(), hers.toAll())
                .show()
                .with(new Document(name + FILE_TYPE, "", file));
    }

    private CalendarEntry entry(VisitOfClient hers, Voice voice) {
        Visit visit = hers.visit();
        boolean asked = visit.status() == Status.REQUESTED;
        ZoneId zone = hers.salon().zone();
        return new CalendarEntry(
                visit.id().value(),
                agenda.terms(hers.salon().id(), visit.id())
                        .map(BookingTerms::revision)
                        .orElse(0),
                visit.start().atZone(zone),
                visit.end().atZone(zone),
                asked ? CalendarEntry.State.REQUESTED : CalendarEntry.State.AGREED,
                voice.plain(
                        AttendancePhrase.CALENDAR_SUMMARY,
                        visit.title(),
                        hers.salon().name()),
                hers.place(),
                voice.plain(AttendancePhrase.CALENDAR_NOTES, visit.price(), Boolean.toString(asked)));
    }
}
