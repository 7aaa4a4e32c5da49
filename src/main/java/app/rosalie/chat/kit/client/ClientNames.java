package app.rosalie.chat.kit.client;

import app.rosalie.chat.Button;
import app.rosalie.chat.Pro;
import app.rosalie.chat.action.Action;
import app.rosalie.clients.Client;
import app.rosalie.clients.ClientId;
import app.rosalie.clients.Clients;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Clients by their names, the same in every room: whoever shares hers with another of the book is told by the end of her number. */
@Component
public class ClientNames {

    private static final int DIGITS_SHOWN = 5;

    private final Clients clients;

    ClientNames(Clients clients) {
        this.clients = clients;
    }

    /** A button for each, in their order. */
    public List<Button> buttons(Pro pro, Collection<Client> some, Function<ClientId, ? extends Action> action) {
        return names(pro, some).entrySet().stream()
                .<Button>map(client -> Button.of(client.getValue(), action.apply(client.getKey())))
                .toList();
    }

    /** Plain text by id, in their order. */
    public Map<ClientId, String> names(Pro pro, Collection<Client> some) {
        Set<ClientId> namesakes = clients.namesakes(pro.salonId(), some);
        Map<ClientId, String> names = new LinkedHashMap<>();
        some.forEach(
                client -> names.put(client.id(), namesakes.contains(client.id()) ? told(pro, client) : client.name()));
        return names;
    }

    private static String told(Pro pro, Client client) {
        String phone = client.readablePhone();
        return phone.length() > DIGITS_SHOWN
                ? pro.voice()
                        .plain(ClientPhrase.NAME_AND_END, client.name(), phone.substring(phone.length() - DIGITS_SHOWN))
                : pro.voice().plain(ClientPhrase.NAME_WITHOUT_NUMBER, client.name());
    }
}
