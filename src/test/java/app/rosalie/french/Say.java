package app.rosalie.french;

import app.rosalie.clients.ClientId;
import app.rosalie.clients.Clients;
import app.rosalie.language.names.NameBook;
import app.rosalie.language.wish.Reading;
import app.rosalie.language.wish.Slots;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.TreatmentId;
import app.rosalie.salon.Treatments;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.stream.Collectors;

/** Tells how a sentence is read on the demonstration salon: its kinds with their probabilities, what it names, and what is offered. */
public final class Say {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final int KINDS_SHOWN = 5;

    private Say() {}

    /** @param sentences each said as the first of a conversation */
    public static void main(String[] sentences) {
        Thread.currentThread().setUncaughtExceptionHandler((_, failure) -> {
            failure.printStackTrace(OUT);
            Runtime.getRuntime().halt(1);
        });
        Counter counter = Counter.open();
        Offers offers = new Offers(counter);
        for (String sentence : sentences) {
            explain(counter, sentence);
            Counter.Answer answer = counter.say(sentence);
            OUT.println("  offered     " + Judge.told(offers.of(answer)));
            OUT.println("  shown       " + answer.screen().html().replace("\n", " / "));
        }
        counter.close();
        System.exit(0);
    }

    private static void explain(Counter counter, String sentence) {
        NameBook<ClientId> clients = NameBook.of(
                counter.house().the(Clients.class).names(counter.salon().id()));
        NameBook<TreatmentId> treatments = NameBook.of(
                counter.house().the(Treatments.class).offered(counter.salon().id()).stream()
                        .collect(Collectors.toMap(Treatment::id, Treatment::name)));
        ZonedDateTime now = Counter.NOW.atZone(counter.salon().zone());
        Reading<ClientId, TreatmentId> reading = Reading.of(sentence, now, clients, treatments);
        Slots<ClientId, TreatmentId> slots = Slots.of(reading.parts(), now);
        OUT.println(sentence);
        reading.kinds().stream()
                .limit(KINDS_SHOWN)
                .forEach(kind -> OUT.printf(
                        Locale.ROOT,
                        "  %-11s %.2f%n",
                        kind.kind().name().toLowerCase(Locale.ROOT),
                        kind.probability()));
        OUT.println("  clients     " + slots.clients());
        OUT.println("  treatments  " + slots.treatments());
        OUT.println(
                "  days        " + slots.dayPlaces().stream().map(slots::daysAt).toList());
        OUT.println("  times       " + slots.points() + " from " + slots.from() + " until " + slots.until());
        OUT.println("  length      " + slots.length() + ", price in cents " + slots.cents());
        OUT.println("  left        "
                + reading.parts().left().stream()
                        .map(word -> word.of(reading.parts().text()))
                        .collect(Collectors.joining(" ")));
    }
}
