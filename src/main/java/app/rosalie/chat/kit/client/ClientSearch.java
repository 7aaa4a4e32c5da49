package app.rosalie.chat.kit.client;

import app.rosalie.chat.Pro;
import app.rosalie.clients.Client;
import app.rosalie.clients.ClientId;
import app.rosalie.clients.ClientLine;
import app.rosalie.clients.Clients;
import app.rosalie.language.names.NameBook;
import app.rosalie.language.names.NameMatch;
import java.util.HashMap;
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
        return inOrder(
                pro,
                NameBook.of(clients.names(pro.salonId())).find(typed).stream().map(NameMatch::id),
                most);
    }

    /** Whoever else may be the same: she has the number, or her name is hers but for a slip of the finger. At most {@code most}. */
    public List<Client> twins(Pro pro, Client client, int most) {
        Map<ClientId, String> others = new HashMap<>(clients.names(pro.salonId()));
        others.remove(client.id());
        Stream<ClientId> alike =
                clients.alike(pro.salonId(), client.identity()).stream().map(Client::id);
        Stream<ClientId> slips =
                NameBook.of(others).find(client.name()).stream().map(NameMatch::id);
        return inOrder(pro, Stream.concat(alike, slips).filter(id -> !id.equals(client.id())), most);
    }

    private List<Client> inOrder(Pro pro, Stream<ClientId> some, int most) {
        List<ClientId> ids = some.distinct().limit(most).toList();
        Map<ClientId, Client> found =
                clients.find(pro.salonId(), ids).stream().collect(Collectors.toMap(Client::id, Function.identity()));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }
}
