package app.rosalie.chat.kit.client;

import app.rosalie.chat.Pro;
import app.rosalie.clients.Client;
import app.rosalie.clients.ClientId;
import app.rosalie.clients.ClientLine;
import app.rosalie.clients.Clients;
import app.rosalie.language.NameBook;
import app.rosalie.language.NameMatch;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds whom a pro means by what she typed, the same in every room that asks for a client. */
@Component
public class ClientSearch {

    private final Clients clients;

    ClientSearch(Clients clients) {
        this.clients = clients;
    }

    /**
     * Whoever has the number, or is called like this; where nobody is written so, whom a slip of the finger may have meant. At
     * most {@code most}.
     */
    public List<Client> find(Pro pro, String typed, int most) {
        ClientLine line = ClientLine.read(typed, pro.salon().zone());
        String phone = line.phone();
        if (phone == null) {
            return named(pro, typed, most);
        }
        Stream<Client> named = line.name().isEmpty() ? Stream.of() : named(pro, line.name(), most).stream();
        return Stream.concat(clients.search(pro.salonId(), phone, most).stream(), named)
                .distinct()
                .limit(most)
                .toList();
    }

    private List<Client> named(Pro pro, String typed, int most) {
        List<Client> written = clients.search(pro.salonId(), typed, most);
        return written.isEmpty() ? meant(pro, typed, most) : written;
    }

    private List<Client> meant(Pro pro, String typed, int most) {
        List<ClientId> ids = NameBook.of(clients.names(pro.salonId())).find(typed).stream()
                .map(NameMatch::id)
                .distinct()
                .limit(most)
                .toList();
        Map<ClientId, Client> found =
                clients.find(pro.salonId(), ids).stream().collect(Collectors.toMap(Client::id, Function.identity()));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }
}
