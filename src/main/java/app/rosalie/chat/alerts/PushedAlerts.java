package app.rosalie.chat.alerts;

import app.rosalie.alerts.Alert;
import app.rosalie.alerts.AlertKind;
import app.rosalie.alerts.Doorbell;
import app.rosalie.alerts.MorningMessages;
import app.rosalie.chat.Account;
import app.rosalie.chat.Messenger;
import app.rosalie.chat.Messenger.Urgency;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Screen;
import app.rosalie.chat.Standing;
import app.rosalie.chat.Turn;
import app.rosalie.chat.action.AlertsAction;
import app.rosalie.chat.action.HomeAction;
import app.rosalie.chat.room.AlertTeller;
import app.rosalie.chat.words.Voice;
import app.rosalie.chat.words.Words;
import app.rosalie.salon.Salon;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts alerts into words and hands them to the outbox. Each says why it rang, and carries its own switch. */
@Component
class PushedAlerts implements Doorbell {

    /** The living message of the morning goes by this name. */
    static final String MORNING = "morning";

    private final TellersByKind<AlertTeller> tellers;
    private final MorningMessages mornings;
    private final Messenger messenger;
    private final Words words;

    PushedAlerts(List<AlertTeller> tellers, MorningMessages mornings, Messenger messenger, Words words) {
        this.tellers = new TellersByKind<>(tellers, AlertTeller::kinds);
        this.mornings = mornings;
        this.messenger = messenger;
        this.words = words;
    }

    @Override
    public boolean ring(Salon salon, Alert alert, boolean sound) {
        Pro pro = owner(salon);
        Optional<Page> page = tellers.of(alert.kind()).page(pro, alert);
        page.ifPresent(it -> push(salon, alert.kind(), whole(pro, it, alert.kind()), sound));
        return page.isPresent();
    }

    private static Screen whole(Pro pro, Page page, AlertKind kind) {
        return page.gap()
                .say(AlertsPhrase.WHY, name(pro.voice(), kind))
                .row(pro.button(AlertsPhrase.SWITCH, new AlertsAction.Switch(kind)))
                .screen();
    }

    private void push(Salon salon, AlertKind kind, Screen screen, boolean sound) {
        Urgency urgency = sound ? Urgency.URGENT_ALERT : Urgency.ALERT;
        if (kind == AlertKind.MORNING) {
            messenger.pushLiving(salon.ownerId(), MORNING, screen, urgency, mornings.isPinned(salon.id()));
        } else {
            messenger.push(salon.ownerId(), screen, urgency);
        }
    }

    @Override
    public boolean isHeldUp() {
        return messenger.isHeldUp();
    }

    @Override
    public void refreshMorning(Salon salon, Alert morning) {
        Pro pro = owner(salon);
        tellers.of(morning.kind())
                .page(pro, morning)
                .ifPresent(
                        page -> messenger.refreshLiving(salon.ownerId(), MORNING, whole(pro, page, AlertKind.MORNING)));
    }

    @Override
    public boolean ring(Salon salon, List<Alert> alerts) {
        Pro pro = owner(salon);
        List<String> lines = alerts.stream()
                .flatMap(alert -> tellers.of(alert.kind()).line(pro, alert).stream())
                .toList();
        if (lines.isEmpty()) {
            return false;
        }
        Page page = Page.below(pro.voice(), AlertsPhrase.CRUMB).say(AlertsPhrase.DIGEST, lines.size());
        page.gap();
        lines.forEach(page::line);
        page.row(pro.button(AlertsPhrase.TO_CHOICES, new AlertsAction.Open())).back(new HomeAction.Open());
        messenger.push(salon.ownerId(), page.screen(), Urgency.DIGEST);
        return true;
    }

    static String name(Voice voice, AlertKind kind) {
        Map<String, String> names = voice.list(AlertsPhrase.KINDS);
        return names.getOrDefault(kind.name(), kind.name());
    }

    /** She has not spoken: only what is known of her salon speaks for her. */
    private Pro owner(Salon salon) {
        Account account = new Account(salon.ownerId(), salon.ownerId(), salon.ownerName(), "fr");
        return new Pro(new Turn(account, words.in("fr"), Standing.NOTHING), salon);
    }
}
