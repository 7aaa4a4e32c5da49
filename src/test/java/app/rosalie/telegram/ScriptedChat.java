package app.rosalie.telegram;

import app.rosalie.chat.Chat;
import app.rosalie.chat.CheckoutRequest;
import app.rosalie.chat.Heard;
import app.rosalie.chat.Profile;
import app.rosalie.chat.Reply;
import app.rosalie.chat.Screen;
import app.rosalie.chat.action.Actions;
import app.rosalie.pictures.Direction;
import app.rosalie.pictures.Gauge;
import app.rosalie.pictures.Heading;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/**
 * A chat that answers what a test wants, bugs included; an echo at first. Keeps what it heard. No real one would break on
 * request, and this package is to know none.
 */
final class ScriptedChat implements Chat {

    final List<Heard> heard = new CopyOnWriteArrayList<>();
    final List<CheckoutRequest> checkouts = new CopyOnWriteArrayList<>();
    final List<Exception> bugs = new CopyOnWriteArrayList<>();
    volatile Function<Heard, Reply> script = ScriptedChat::echo;

    static Reply echo(Heard heard) {
        return heard instanceof Heard.Text(var speaker, var text)
                ? Reply.show(screen(text))
                : Reply.show(screen("seen"));
    }

    static Screen screen(String html) {
        return new Screen(html, List.of(), null, null);
    }

    /** A picture that says in words what it shows, above others. */
    static Screen picture(String alt, String words) {
        var gauge = new Gauge(
                new Heading(alt, "Mars", ""),
                new Gauge.Figure("2 300 €", ""),
                0.7,
                null,
                null,
                new Gauge.Ends("0", "3 000"),
                new Gauge.Comparison(null, Direction.LEVEL));
        return new Screen(words, List.of(), gauge, null);
    }

    @Override
    public Reply hear(Heard heard) {
        this.heard.add(heard);
        return script.apply(heard);
    }

    @Override
    public boolean wantsPhoto(Heard heard) {
        return false;
    }

    @Override
    public Optional<String> refusal(CheckoutRequest request) {
        checkouts.add(request);
        return request.payload().equals("trop tard") ? Optional.of("Trop tard") : Optional.empty();
    }

    @Override
    public Reply apologise(Heard heard, Exception bug) {
        bugs.add(bug);
        return Reply.show(screen("sorry"));
    }

    @Override
    public Screen regret() {
        return screen("regret");
    }

    @Override
    public Set<Class<?>> actions() {
        return Set.copyOf(Actions.all());
    }

    @Override
    public Profile profile() {
        return new Profile("Bonjour", "Votre salon", List.of(new Profile.Command("start", "Commencer")));
    }
}
