package app.rosalie.chat.alerts;

import app.rosalie.alerts.AlertChoices;
import app.rosalie.alerts.AlertHours;
import app.rosalie.alerts.AlertKind;
import app.rosalie.alerts.AlertVolume;
import app.rosalie.alerts.MorningMessages;
import app.rosalie.alerts.Round;
import app.rosalie.alerts.Rounds;
import app.rosalie.chat.Button;
import app.rosalie.chat.Messenger;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.AlertsAction;
import app.rosalie.chat.action.AlertsAction.Group;
import app.rosalie.chat.action.HomeAction;
import app.rosalie.chat.question.AlertsQuestion;
import app.rosalie.language.time.TimeReader;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** All kinds of alerts as they are chosen, and one of them. */
@Component
class KindPages {

    private final AlertChoices choices;
    private final Rounds rounds;
    private final MorningMessages mornings;
    private final Messenger messenger;

    KindPages(AlertChoices choices, Rounds rounds, MorningMessages mornings, Messenger messenger) {
        this.choices = choices;
        this.rounds = rounds;
        this.mornings = mornings;
        this.messenger = messenger;
    }

    /** The groups, each with how many of its kinds are told. */
    Reply all(Pro pro) {
        Map<AlertKind, AlertVolume> volumes = choices.volumes(pro.salonId());
        AlertHours hours = choices.hours(pro.salonId());
        return Page.below(pro.voice(), AlertsPhrase.CRUMB)
                .say(AlertsPhrase.TITLE)
                .rows(1, Arrays.asList(Group.values()), group -> {
                    List<AlertKind> kinds = KindGroups.kinds(group);
                    return pro.button(
                            AlertsPhrase.GROUP_BUTTON,
                            new AlertsAction.OfGroup(group),
                            group.name(),
                            kinds.stream()
                                    .filter(kind -> volumes.get(kind) != AlertVolume.OFF)
                                    .count(),
                            kinds.size());
                })
                .row(pro.button(
                        AlertsPhrase.QUIET_BUTTON,
                        new AlertsAction.QuietHours(),
                        Boolean.toString(hours.areNone()),
                        hours.quietFrom(),
                        hours.quietTo()))
                .back(new HomeAction.Settings())
                .show();
    }

    Reply group(Pro pro, Group group) {
        Map<AlertKind, AlertVolume> volumes = choices.volumes(pro.salonId());
        return Page.below(pro.voice(), AlertsPhrase.CRUMB, pro.voice().plain(AlertsPhrase.GROUP, group.name()))
                .say(AlertsPhrase.GROUP_TITLE, group.name())
                .gap()
                .say(AlertsPhrase.LEGEND)
                .rows(
                        1,
                        KindGroups.kinds(group),
                        kind -> pro.button(
                                AlertsPhrase.KIND_BUTTON,
                                new AlertsAction.Kind(kind),
                                volumes.getOrDefault(kind, kind.usual()).name(),
                                PushedAlerts.name(pro.voice(), kind)))
                .back(new AlertsAction.Open())
                .show();
    }

    Reply one(Pro pro, AlertKind kind) {
        if (KindGroups.of(kind).isEmpty()) {
            return all(pro);
        }
        AlertVolume chosen = choices.volume(pro.salonId(), kind);
        List<Button.Press> volumes = Arrays.stream(AlertVolume.values())
                .map(volume -> pro.button(
                        AlertsPhrase.VOLUME_BUTTON,
                        new AlertsAction.Choose(kind, volume),
                        volume.name(),
                        Boolean.toString(volume == chosen)))
                .toList();
        Page page = page(pro, kind)
                .say(
                        AlertsPhrase.KIND,
                        PushedAlerts.name(pro.voice(), kind),
                        pro.voice().plain(AlertsPhrase.ABOUT, kind.name()),
                        chosen.name())
                .rows(3, volumes);
        round(kind).ifPresent(round -> time(pro, page, round));
        if (kind == AlertKind.MORNING) {
            boolean pinned = mornings.isPinned(pro.salonId());
            page.row(pro.button(AlertsPhrase.PIN, new AlertsAction.Pin(!pinned), Boolean.toString(pinned)));
        }
        return page.show();
    }

    private static Page page(Pro pro, AlertKind kind) {
        return Page.below(pro.voice(), AlertsPhrase.CRUMB, PushedAlerts.name(pro.voice(), kind))
                .back(KindGroups.of(kind)
                        .<AlertsAction>map(AlertsAction.OfGroup::new)
                        .orElseGet(AlertsAction.Open::new));
    }

    private static Optional<Round> round(AlertKind kind) {
        return Arrays.stream(Round.values())
                .filter(round -> round.kind() == kind)
                .findFirst();
    }

    /** When it comes, and three other times; any other can be typed. */
    private void time(Pro pro, Page page, Round round) {
        LocalTime chosen = rounds.time(pro.salonId(), round).orElse(round.usual());
        String weekday = round.weekday()
                .map(day -> pro.voice().weekday(day, TextStyle.FULL))
                .orElse("none");
        page.gap().say(AlertsPhrase.ROUND_AT, weekday, chosen).asking(new AlertsQuestion.At(round));
        List<LocalTime> times = List.of(
                round.usual().minusHours(1), round.usual(), round.usual().plusHours(1));
        page.rows(
                3,
                times,
                time -> pro.button(
                        AlertsPhrase.ROUND_BUTTON,
                        new AlertsAction.At(round, time),
                        time,
                        Boolean.toString(time.equals(chosen))));
    }

    Reply at(Pro pro, Round round, LocalTime time) {
        rounds.at(pro.salonId(), round, time);
        return one(pro, round.kind());
    }

    Reply hear(Pro pro, Round round, String text) {
        return TimeReader.read(text)
                .map(time -> at(pro, round, time))
                .orElseGet(() -> page(pro, round.kind())
                        .say(AlertsPhrase.TIME_NOT_UNDERSTOOD)
                        .asking(new AlertsQuestion.At(round))
                        .show());
    }

    /** The message of this morning as well, where it still stands. */
    Reply pin(Pro pro, boolean pinned) {
        mornings.pin(pro.salonId(), pinned);
        messenger.pinLiving(pro.salon().ownerId(), PushedAlerts.MORNING, pinned);
        return one(pro, AlertKind.MORNING);
    }

    Reply choose(Pro pro, AlertKind kind, AlertVolume volume) {
        choices.choose(pro.salonId(), kind, volume);
        return one(pro, kind).toast(switched(pro, kind, volume));
    }

    /** The alert that was pressed stays as it is: only a word tells what has changed. */
    Reply flip(Pro pro, AlertKind kind) {
        boolean off = choices.volume(pro.salonId(), kind) == AlertVolume.OFF;
        AlertVolume volume = !off ? AlertVolume.OFF : kind.usual();
        choices.choose(pro.salonId(), kind, volume);
        return Reply.silence().toast(switched(pro, kind, volume));
    }

    private static String switched(Pro pro, AlertKind kind, AlertVolume volume) {
        return pro.voice().plain(AlertsPhrase.SWITCHED, PushedAlerts.name(pro.voice(), kind), volume.name());
    }
}
