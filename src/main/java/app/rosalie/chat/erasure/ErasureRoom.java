package app.rosalie.chat.erasure;

import app.rosalie.agenda.online.ClientChanges;
import app.rosalie.agenda.waitlist.Wishes;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.Speaker;
import app.rosalie.chat.action.ErasureAction;
import app.rosalie.chat.action.HelpAction;
import app.rosalie.chat.action.HomeAction;
import app.rosalie.chat.action.MyVisitsAction;
import app.rosalie.chat.kit.clientside.HerSalons;
import app.rosalie.chat.kit.clientside.HerVisit;
import app.rosalie.chat.room.Command;
import app.rosalie.chat.room.PublicRoom;
import app.rosalie.clients.ClientAccounts.Linked;
import app.rosalie.privacy.ClientErasure;
import app.rosalie.salon.Actor;
import app.rosalie.salon.Salon;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * A client leaves: what she has ahead is called off, and who she is goes from all salons that know her. A professional leaves the
 * salons of others; her own stays as it is.
 */
@Component
public class ErasureRoom implements PublicRoom<ErasureAction> {

    /** More than anybody has ahead: nothing of hers stays behind. */
    private static final int ALL = 2_000;

    private static final int SHOWN = 10;

    private final HerSalons herSalons;
    private final Wishes wishes;
    private final ClientChanges changes;
    private final ClientErasure erasure;

    ErasureRoom(HerSalons herSalons, Wishes wishes, ClientChanges changes, ClientErasure erasure) {
        this.herSalons = herSalons;
        this.wishes = wishes;
        this.changes = changes;
        this.erasure = erasure;
    }

    @Override
    public Reply on(Speaker speaker, ErasureAction action) {
        if (!herSalons.isKnown(speaker)) {
            return nothingKept(speaker);
        }
        List<HerVisit> ahead = herSalons.ahead(speaker, ALL);
        return switch (action) {
            case ErasureAction.Ask() -> ask(speaker, ahead, Page.top(speaker.voice()));
            case ErasureAction.Confirm() -> confirm(speaker, ahead.size());
            case ErasureAction.Erase(int count) ->
                count == ahead.size()
                        ? erase(speaker, ahead)
                        : ask(
                                speaker,
                                ahead,
                                Page.top(speaker.voice())
                                        .say(ErasurePhrase.CHANGED)
                                        .gap());
        };
    }

    private static String pro(Speaker speaker) {
        return Boolean.toString(speaker instanceof Pro);
    }

    private static Reply nothingKept(Speaker speaker) {
        return Page.top(speaker.voice())
                .say(ErasurePhrase.NOTHING_KEPT, pro(speaker))
                .row(
                        speaker.button(ErasurePhrase.TO_PRIVACY, new HelpAction.Privacy()),
                        speaker.button(ErasurePhrase.TO_HOME, new HomeAction.Open()))
                .show();
    }

    private Reply ask(Speaker speaker, List<HerVisit> ahead, Page page) {
        String salons =
                herSalons.known(speaker).stream().map(Salon::name).distinct().collect(Collectors.joining(", "));
        page.say(ErasurePhrase.KEPT, salons, pro(speaker));
        if (!ahead.isEmpty()) {
            page.gap().say(ErasurePhrase.AHEAD, ahead.size());
            ahead.stream()
                    .limit(SHOWN)
                    .forEach(hers -> page.say(
                            ErasurePhrase.VISIT,
                            hers.day(),
                            hers.time(),
                            hers.visit().title(),
                            hers.salon().name()));
            if (ahead.size() > SHOWN) {
                page.say(ErasurePhrase.MORE, ahead.size() - SHOWN);
            }
        }
        return page.rows(
                        1,
                        ahead.stream().limit(SHOWN).toList(),
                        hers -> speaker.button(
                                ErasurePhrase.VISIT_BUTTON,
                                hers.page(),
                                speaker.voice().shortDay(hers.day()),
                                hers.time(),
                                hers.salon().name()))
                .row(speaker.button(
                                ahead.isEmpty() ? ErasurePhrase.ERASE : ErasurePhrase.CANCEL_AND_ERASE,
                                new ErasureAction.Confirm())
                        .danger())
                .row(
                        speaker.button(ErasurePhrase.TO_PRIVACY, new HelpAction.Privacy()),
                        speaker.button(ErasurePhrase.KEEP, new MyVisitsAction.Home()))
                .show();
    }

    private static Reply confirm(Speaker speaker, int ahead) {
        return Page.top(speaker.voice())
                .say(ErasurePhrase.SURE, ahead)
                .row(speaker.button(ErasurePhrase.REALLY, new ErasureAction.Erase(ahead), ahead)
                        .danger())
                .row(speaker.button(ErasurePhrase.KEEP, new MyVisitsAction.Home()))
                .show();
    }

    /** In the order of the salons, whose rows are locked one after the other. */
    private Reply erase(Speaker speaker, List<HerVisit> ahead) {
        Actor.CLIENT.acting(() -> {
            herSalons.asClient(speaker).forEach(this::waitNoMore);
            ahead.stream()
                    .sorted(Comparator.comparing(hers -> hers.salon().id().value()))
                    .forEach(hers ->
                            changes.cancel(hers.salon().id(), hers.visit().id(), true));
            erasure.erase(speaker.turn().account().userId());
            return true;
        });
        return Page.top(speaker.voice())
                .say(ErasurePhrase.ERASED, ahead.size(), pro(speaker))
                .row(speaker.button(ErasurePhrase.TO_HOME, new HomeAction.Open()))
                .show();
    }

    /** What is offered to her goes on to the next before nobody knows of it any more. */
    private void waitNoMore(Linked hers) {
        wishes.open(hers.salon(), hers.client())
                .forEach(wish -> wishes.withdraw(hers.salon(), hers.client(), wish.id()));
    }

    @Override
    public List<Command> commands() {
        return List.of(Command.of("supprimer", ErasurePhrase.COMMANDS, new ErasureAction.Ask()));
    }
}
