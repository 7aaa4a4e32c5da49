package app.rosalie.conversations;

import app.rosalie.playground.PlaygroundPhone;
import app.rosalie.playground.PlaygroundPhone.Key;
import app.rosalie.playground.PlaygroundPhone.Seen;
import app.rosalie.playground.PlaygroundPhone.Toast;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One person before her phone, who notices what changes on it, and remembers every button she has ever seen. */
final class Witness {

    final PlaygroundPhone phone;

    private final Codes codes = new Codes();

    private final Map<Integer, Seen> before = new LinkedHashMap<>();
    private final List<Old> buttons = new ArrayList<>();
    private final List<String> presses = new ArrayList<>();
    private int toasts;
    private List<List<String>> below = List.of();

    private record Old(int messageId, String label, String data) {}

    Witness(PlaygroundPhone phone) {
        this.phone = phone;
    }

    /** Presses what is visible on the newest message that has it, so many times without waiting in between. */
    void presses(String label, int times) {
        Seen message = before.values().stream()
                .filter(seen -> key(seen, label) != null)
                .reduce((older, newer) -> newer)
                .orElseThrow(() -> new AssertionError("There is no button [%s] to press. On the screen:\n%s"
                        .formatted(label, String.join("\n", newest()))));
        presses.addAll(phone.pressesData(message.id(), key(message, label).value(), times));
    }

    /** Presses what stood on a message once and stands there no more. */
    void pressesOld(String label) {
        Old old = buttons.reversed().stream()
                .filter(button -> plain(button.label()).equals(plain(label)))
                .filter(button -> !isThere(button))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There never was a button [%s] that is gone".formatted(label)));
        pressesData(old.messageId(), old.data());
    }

    private boolean isThere(Old button) {
        Seen message = before.get(button.messageId());
        Key key = message == null ? null : key(message, button.label());
        return key != null && key.value().equals(button.data());
    }

    /** Presses a button of the newest message as a release that nobody remembers may have written it. */
    void pressesForgotten() {
        Seen newest = before.values().stream()
                .filter(Seen::fromBot)
                .reduce((older, newer) -> newer)
                .orElseThrow();
        pressesData(newest.id(), "zzz:1");
    }

    private void pressesData(int messageId, String data) {
        presses.add(phone.pressesData(messageId, data));
    }

    void says(String text) {
        phone.says(text);
    }

    /**
     * Presses the key below the chat, which alone shares a number that is known to be hers.
     *
     * @param number empty: the one of her phone
     */
    void sharesNumber(String number) {
        List<List<String>> keys = phone.below()
                .orElseThrow(() -> new AssertionError("Nobody asks for her number: nothing stands below the chat"));
        phone.pressesBelow(keys.getFirst().getFirst(), number);
    }

    /** What the newest message puts on the clipboard, as it is. */
    String copied() {
        return phone.messages().reversed().stream()
                .flatMap(seen -> seen.rows().stream())
                .flatMap(List::stream)
                .filter(key -> key.kind().equals("copy"))
                .map(Key::value)
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is nothing to copy"));
    }

    /** Presses what stands on the newest invoice: the bot has to say yes or no. */
    void pays() {
        phone.pays();
    }

    int lastSaid() {
        return before.values().stream()
                .filter(seen -> !seen.fromBot())
                .mapToInt(Seen::id)
                .max()
                .orElseThrow();
    }

    /** What Rosalie did on this phone since it was last asked, as lines of a story. */
    List<String> notices(Heads heads) {
        boolean pressed = !presses.isEmpty();
        List<String> lines = new ArrayList<>();
        lines.addAll(whispers());
        Map<Integer, Seen> now = new LinkedHashMap<>();
        phone.messages().forEach(seen -> now.put(seen.id(), codes.in(seen)));
        List<Seen> gone = before.values().stream()
                .filter(seen -> seen.fromBot() && !now.containsKey(seen.id()))
                .toList();
        boolean replaced = !gone.isEmpty();
        for (Seen seen : now.values()) {
            PictureRoom.check(seen);
            Seen old = before.get(seen.id());
            if (seen.fromBot() && old == null) {
                lines.addAll(Wording.message(replaced ? heads.replaced() : heads.said(), seen));
                replaced = false;
            } else if (seen.fromBot() && !Wording.screen(seen).equals(Wording.screen(old))) {
                lines.addAll(Wording.message(heads.edited(), seen));
            }
        }
        if (replaced) {
            gone.forEach(seen -> lines.addAll(Wording.message(heads.removed(), seen)));
        }
        lines.addAll(below(heads));
        if (pressed && lines.isEmpty()) {
            throw new AssertionError("A press was answered by nothing that is seen");
        }
        remember(now);
        return lines;
    }

    /** The keys in the place of the phone's keyboard, where they have come or gone. */
    private List<String> below(Heads heads) {
        List<List<String>> now = phone.below().orElse(List.of());
        if (now.equals(below)) {
            return List.of();
        }
        below = now;
        return Wording.below(heads.whose(), now);
    }

    /** Every press is answered once, be it without a word. */
    private List<String> whispers() {
        List<Toast> all = phone.toasts();
        List<Toast> fresh = all.subList(Math.min(toasts, all.size()), all.size());
        toasts = all.size();
        for (String press : presses) {
            long answered = fresh.stream()
                    .filter(toast -> toast.callbackId().equals(press))
                    .count();
            if (answered != 1) {
                throw new AssertionError("A press was answered %d times".formatted(answered));
            }
        }
        presses.clear();
        return fresh.stream()
                .filter(toast -> !toast.text().isEmpty())
                .map(toast -> "Rosalie souffle : " + toast.text())
                .toList();
    }

    private void remember(Map<Integer, Seen> now) {
        before.clear();
        before.putAll(now);
        now.values()
                .forEach(seen -> seen.rows().stream()
                        .flatMap(List::stream)
                        .filter(key -> key.kind().equals("press"))
                        .map(key -> new Old(seen.id(), key.label(), key.value()))
                        .forEach(this::remember));
    }

    private void remember(Old button) {
        buttons.remove(button);
        buttons.add(button);
    }

    private List<String> newest() {
        return before.values().stream()
                .filter(Seen::fromBot)
                .reduce((older, newer) -> newer)
                .map(Wording::screen)
                .orElse(List.of("(nothing)"));
    }

    private static Key key(Seen seen, String label) {
        return seen.rows().stream()
                .flatMap(List::stream)
                .filter(key -> key.kind().equals("press") && plain(key.label()).equals(plain(label)))
                .findFirst()
                .orElse(null);
    }

    /** Whoever writes a story need not type spaces and hyphens that do not break, nor the sign that gives an emoji its colours. */
    private static String plain(String label) {
        return label.replace('\u00a0', ' ')
                .replace('\u202f', ' ')
                .replace('\u2011', '-')
                .replace("\ufe0f", "");
    }

    /**
     * How Rosalie's lines begin on this phone.
     *
     * @param whose tells it within a line, or is empty
     */
    record Heads(String said, String edited, String replaced, String removed, String whose) {}
}
