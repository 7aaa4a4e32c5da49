package app.rosalie.clients;

import app.rosalie.clients.ClientEvent.ClientsMerged;
import app.rosalie.salon.Journal;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.SalonId;
import app.rosalie.salon.Salons;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** One person who stands in the book twice: all that she has goes to one of the two, and the journal can part them again. */
@Component
@Transactional
public class ClientMerges {

    /** A journal entry has room for about a thousand. */
    private static final int IDS_IN_AN_ENTRY = 400;

    private static final String VERB = "merged";

    private final Clients clients;
    private final ObjectProvider<ClientReferences> references;
    private final Salons salons;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;
    private final JsonMapper json;

    ClientMerges(
            Clients clients,
            ObjectProvider<ClientReferences> references,
            Salons salons,
            Journal journal,
            ApplicationEventPublisher events,
            InstantSource clock,
            JsonMapper json) {
        this.clients = clients;
        this.references = references;
        this.salons = salons;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
        this.json = json;
    }

    /**
     * From now on there is one of them: she keeps her name, and has the visits, payments, reviews, messages and notes of both,
     * the numbers of both, and the account of the other where she has none.
     */
    public MergeOutcome merge(SalonId salon, ClientId keptId, ClientId goneId) {
        salons.lock(salon);
        Optional<Client> kept = clients.find(salon, keptId);
        Optional<Client> gone = clients.find(salon, goneId);
        if (kept.isEmpty() || gone.isEmpty() || keptId.equals(goneId)) {
            return new MergeOutcome.Unknown();
        }
        Client.Page both = both(kept.get().page(), gone.get().page());
        return both.note().length() > Clients.LONGEST_NOTE
                ? new MergeOutcome.NotesTooLong()
                : merged(salon, kept.get(), gone.get(), both);
    }

    private MergeOutcome merged(SalonId salon, Client kept, Client gone, Client.Page both) {
        JournalEntryId entry =
                journal.write(salon, clients.kind(), VERB, kept.id().value(), json.writeValueAsString(kept.page()));
        for (Map<String, List<Long>> given : given(salon, gone.id(), kept.id())) {
            String before = json.writeValueAsString(gone.page().giving(given));
            journal.join(salon, entry, clients.kind(), VERB, gone.id().value(), before);
        }
        kept.is(both);
        gone.is(gone.page().takenOut());
        events.publishEvent(new ClientsMerged(salon, kept.id(), clock.instant(), gone.id()));
        return new MergeOutcome.Merged(kept, entry);
    }

    /** Hands all over; returns what was handed over, in portions that an entry of the journal has room for, at least one. */
    private List<Map<String, List<Long>>> given(SalonId salon, ClientId from, ClientId to) {
        List<Map<String, List<Long>>> given = new ArrayList<>();
        references.forEach(tie -> portions(tie.of(salon, from)).forEach(ids -> {
            tie.give(salon, ids, to);
            given.add(Map.of(tie.kind(), ids));
        }));
        return given.isEmpty() ? List.of(Map.of()) : given;
    }

    private static List<List<Long>> portions(List<Long> ids) {
        List<List<Long>> portions = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += IDS_IN_AN_ENTRY) {
            portions.add(List.copyOf(ids.subList(from, Math.min(ids.size(), from + IDS_IN_AN_ENTRY))));
        }
        return portions;
    }

    /** Numbers for which there is no room any more are noted. */
    private static Client.Page both(Client.Page kept, Client.Page gone) {
        List<String> phones = Stream.of(kept.identity(), gone.identity())
                .flatMap(identity -> Stream.of(identity.phone(), identity.otherPhone()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Collection<String> noted =
                phones.stream().skip(2).map(PhoneNumbers::readable).toList();
        String note = Stream.of(Stream.of(kept.note(), gone.note()).distinct(), noted.stream())
                .flatMap(lines -> lines)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
        return kept.called(new ClientIdentity(kept.identity().name(), at(phones, 0), at(phones, 1)))
                .noting(note);
    }

    private static @Nullable String at(List<String> phones, int place) {
        return place < phones.size() ? phones.get(place) : null;
    }
}
