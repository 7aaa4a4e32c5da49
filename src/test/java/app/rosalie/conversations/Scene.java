package app.rosalie.conversations;

import app.rosalie.conversations.Witness.Heads;
import app.rosalie.playground.PlaygroundPhone;
import app.rosalie.salon.Salon;
import app.rosalie.salon.SalonPages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** One story while it is played: its people, its salon, and who has just done something. */
final class Scene {

    /** The last of a story's ids. */
    static final long OPERATOR = 99;

    private static final String GROUP = "le groupe";

    private final Stage stage;
    private final Props props;
    private final long firstId;
    private final Map<String, Witness> people = new LinkedHashMap<>();
    private final Map<String, String> followed = new HashMap<>();
    private String actor = "";
    private boolean hurried;
    private Salon salon;

    /** @param firstId of the ids that this story's people have, unlike those of any other story */
    Scene(Stage stage, long firstId) {
        this.stage = stage;
        this.props = new Props(stage);
        this.firstId = firstId;
    }

    Scene startAt(String moment) {
        stage.moveTo(moment);
        stage.forgetOtherStories();
        return this;
    }

    /** Time passes: what has come due meanwhile happens. */
    void moveTo(String moment) {
        stage.moveTo(moment);
        stage.letHappenWhatIsDue();
    }

    void demoSalon() {
        salon = props.demoSalon(enter("Camille").phone.id());
    }

    void smallSalon(String owner) {
        salon = props.smallSalon(enter(owner).phone.id(), owner);
    }

    /** @param phone may be null: then nothing is written yet */
    Scene know(String client, String phone) {
        if (phone != null) {
            props.know(salon(), client, phone);
        }
        return this;
    }

    /** A client of the salon who can be reached in Telegram. */
    void linked(String name, String client) {
        props.linked(salon(), client, enter(name).phone.id());
    }

    void visit(String client, String moment, String treatment, String state) {
        props.visit(salon(), client, stage.moment(moment), treatment, state);
    }

    /** Clients do something out of the pro's sight, and what is due happens. */
    void elsewhere(Consumer<DistantClients> happening) {
        happening.accept(new DistantClients(stage, salon()));
        stage.letHappenWhatIsDue();
    }

    void known(String line) {
        props.known(salon(), line);
    }

    void review(String client, int stars, String words) {
        props.review(salon(), client, stars, words);
    }

    private Salon salon() {
        return Objects.requireNonNull(salon, "There is no salon yet: the first line gives one");
    }

    Witness enter(String name) {
        return enter(name, firstId + people.size());
    }

    /** Somebody whom the settings name as an operator. */
    void enterOperator(String name) {
        enter(name, firstId + OPERATOR);
    }

    private Witness enter(String name, long id) {
        Witness person = new Witness(PlaygroundPhone.of(stage.telegram(), id, name));
        people.put(name, person);
        return person;
    }

    /** Who does something now; Rosalie's answers are meant for her. */
    Witness actor(String name) {
        Witness person = people.get(name);
        if (person == null) {
            throw new AssertionError("Who is %s? « Étant donné une cliente, %s »".formatted(name, name));
        }
        actor = name;
        return person;
    }

    /** What is done now is done without waiting for Rosalie's answer: it is seen together with the next. */
    Scene hurry() {
        hurried = true;
        return this;
    }

    /** Whether the next thing happens before anybody looks at the screen. */
    boolean isHurried() {
        boolean was = hurried;
        hurried = false;
        return was;
    }

    void inGroup(String name, String text) {
        PlaygroundPhone phone = actor(name).phone;
        phone.saysInGroup(text);
        people.computeIfAbsent(GROUP, unknown -> new Witness(phone.group()));
    }

    void followLink(String name) {
        followLink(name, "");
    }

    /** @param end what somebody has put behind it */
    void followLink(String name, String end) {
        follow(name, stage.the(SalonPages.class).of(salon().id()).code().payload() + end);
    }

    /** The one that stands on the other one's screen, behind the button that copies it. */
    void followCopied(String name, String from) {
        Witness other = Objects.requireNonNull(people.get(from), from);
        follow(name, other.copied().replaceFirst("(?s).*[?&]start=([A-Za-z0-9_-]+).*", "$1"));
    }

    /** The one that the other one has opened last. */
    void followAgain(String name, String other) {
        follow(name, Objects.requireNonNull(followed.get(other), other));
    }

    private void follow(String name, String payload) {
        followed.put(name, payload);
        actor(name).says("/start " + payload);
    }

    void trouble(String fault) {
        stage.orderTrouble(fault);
    }

    /** Waits until Rosalie has done all that she had to do, then tells what everybody sees of it. */
    List<String> answers() {
        stage.awaitQuiet();
        List<String> lines = new ArrayList<>();
        people.forEach((name, person) -> lines.addAll(person.notices(heads(name))));
        actor = "";
        return lines;
    }

    private Heads heads(String name) {
        if (name.equals(GROUP)) {
            return new Heads(
                    "Rosalie, dans le groupe :",
                    "Rosalie modifie, dans le groupe :",
                    "Rosalie remplace, dans le groupe :",
                    "Rosalie efface, dans le groupe :",
                    ", dans le groupe");
        }
        String whose = name.equals(actor) || people.size() == 1 ? "" : ", chez " + name;
        String said =
                name.equals(actor) ? "Rosalie :" : "Rosalie alerte" + (whose.isEmpty() ? " :" : " " + name + " :");
        return new Heads(
                said,
                "Rosalie modifie" + whose + " :",
                "Rosalie remplace" + whose + " :",
                "Rosalie efface" + whose + " :",
                whose);
    }
}
