package app.rosalie.chat.rota;

import app.rosalie.agenda.Visit;
import app.rosalie.agenda.opening.Rota;
import app.rosalie.agenda.opening.Rotas;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.RotaAction;
import app.rosalie.chat.kit.hours.AffectedVisits;
import app.rosalie.chat.kit.hours.HoursPhrase;
import app.rosalie.chat.kit.hours.HoursRefusal;
import app.rosalie.chat.question.RotaQuestion;
import app.rosalie.chat.words.Phrase;
import app.rosalie.language.hours.DayHoursReader;
import app.rosalie.language.hours.HoursReader;
import app.rosalie.language.hours.WeeklyHours;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.OpeningHours;
import app.rosalie.salon.OpeningHours.Range;
import java.time.DayOfWeek;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Weeks that take turns: how many, which one runs, and the hours of each. */
@Component
public class RotaEditor {
    /** As far as visits are looked at that a change of the week leaves outside of it. */
    private static final int WEEKS_LOOKED_AT = 8;

    private final Rotas rotas;
    private final AffectedVisits affectedVisits;
    private final InstantSource clock;

    RotaEditor(Rotas rotas, AffectedVisits affectedVisits, InstantSource clock) {
        this.rotas = rotas;
        this.affectedVisits = affectedVisits;
        this.clock = clock;
    }

    public Reply show(Pro pro) {
        return weeks(pro, RotaPage.page(pro)).show();
    }

    private Page weeks(Pro pro, Page page) {
        return rotas.of(pro.salonId())
                .map(rota -> RotaPage.of(pro, page, rota, today(pro)))
                .orElseGet(() -> RotaPage.none(pro, page));
    }

    /** Weeks that are there already stay; new ones begin with the usual hours. The running week runs on. */
    public Reply take(Pro pro, int weeks) {
        if (weeks < 2 || weeks > Rota.MOST_WEEKS) {
            return unchanged(pro);
        }
        Optional<Rota> now = rotas.of(pro.salonId());
        List<OpeningHours> all = new ArrayList<>(now.map(Rota::weeks).orElse(List.of()));
        int running = Math.min(now.map(rota -> rota.turn(today(pro))).orElse(0), weeks - 1);
        while (all.size() < weeks) {
            all.add(pro.salon().hours());
        }
        return all.size() == weeks
                        && now.map(rota -> rota.weeks().size() == weeks).orElse(false)
                ? unchanged(pro)
                : set(pro, new Rota(begun(pro, running), all.subList(0, weeks)));
    }

    public Reply now(Pro pro, int turn) {
        return with(
                pro,
                turn,
                rota -> rota.turn(today(pro)) == turn
                        ? unchanged(pro)
                        : set(pro, new Rota(begun(pro, turn), rota.weeks())));
    }

    /** The Monday on which the first week began, where this one is the running week. */
    private LocalDate begun(Pro pro, int turn) {
        return Rota.monday(today(pro)).minusWeeks(turn);
    }

    public Reply ask(Pro pro, int turn) {
        return with(pro, turn, rota -> ask(pro, rota, turn, RotaPhrase.ASK_TURN));
    }

    private static Reply ask(Pro pro, Rota rota, int turn, Phrase phrase) {
        Page page = RotaPage.page(pro).say(RotaPhrase.TURN_TITLE, turn + 1, "none");
        RotaPage.hours(pro, page, rota, turn);
        return page.gap()
                .say(phrase)
                .asking(new RotaQuestion.Turn(turn))
                .back(new RotaAction.Rota())
                .show();
    }

    public Reply hear(Pro pro, int turn, String text) {
        return with(
                pro,
                turn,
                rota -> week(text)
                        .map(hours -> set(pro, rota.with(turn, hours)))
                        .orElseGet(() -> ask(pro, rota, turn, HoursRefusal.of(text, RotaPhrase.TURN_NOT_UNDERSTOOD))));
    }

    /** As usual hours are typed; « fermé » for a week off. */
    private static Optional<OpeningHours> week(String text) {
        boolean isOff = DayHoursReader.read(text, DayOfWeek.MONDAY).stream().anyMatch(List::isEmpty);
        return isOff
                ? Optional.of(OpeningHours.NONE)
                : HoursReader.read(text).understood().map(RotaEditor::week);
    }

    private static OpeningHours week(WeeklyHours hours) {
        return new OpeningHours(Arrays.stream(DayOfWeek.values())
                .collect(Collectors.toMap(
                        day -> day,
                        day -> hours.on(day).stream()
                                .map(range -> new Range(range.start(), range.end()))
                                .toList())));
    }

    public Reply stop(Pro pro) {
        if (rotas.of(pro.salonId()).isEmpty()) {
            return unchanged(pro);
        }
        return changed(pro, () -> rotas.stop(pro.salonId()).orElseThrow());
    }

    private Reply set(Pro pro, Rota rota) {
        return changed(pro, () -> rotas.turn(pro.salonId(), rota));
    }

    /** Visits that fall outside of the hours by this change are named: they stay, and she decides. */
    private Reply changed(Pro pro, Supplier<JournalEntryId> write) {
        List<Visit> before = outside(pro);
        JournalEntryId entry = write.get();
        List<Visit> fallen =
                outside(pro).stream().filter(visit -> !before.contains(visit)).toList();
        Page page = RotaPage.page(pro).say(RotaPhrase.ROTA_SAVED, fallen.size());
        affectedVisits.list(pro, page, fallen, false);
        affectedVisits.buttons(pro, page.gap().undo(entry), fallen, false);
        return weeks(pro, page).show();
    }

    private List<Visit> outside(Pro pro) {
        return affectedVisits.outside(pro, today(pro), today(pro).plusWeeks(WEEKS_LOOKED_AT));
    }

    private Reply with(Pro pro, int turn, Function<Rota, Reply> then) {
        return rotas.of(pro.salonId())
                .filter(rota -> turn >= 0 && turn < rota.weeks().size())
                .map(then)
                .orElseGet(() -> show(pro).toast(pro.voice().plain(RotaPhrase.TURN_GONE)));
    }

    private Reply unchanged(Pro pro) {
        return show(pro).toast(pro.voice().plain(HoursPhrase.UNCHANGED));
    }

    private LocalDate today(Pro pro) {
        return pro.dayOf(clock.instant());
    }
}
