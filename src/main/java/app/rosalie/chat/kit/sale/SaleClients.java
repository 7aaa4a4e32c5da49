package app.rosalie.chat.kit.sale;

import app.rosalie.chat.Pro;
import app.rosalie.clients.Client;
import app.rosalie.clients.ClientId;
import app.rosalie.clients.Clients;
import app.rosalie.language.names.NameBook;
import app.rosalie.language.names.NameMatch;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Whom something was sold to: « shampooing pour Emma ». */
@Component
class SaleClients {

    private static final int MOST = 8;

    private static final Pattern TO = Pattern.compile(
            "(?<what>.+)\\s(?:à|a|pour|pr)\\s+(?<name>\\S.*)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Clients clients;

    SaleClients(Clients clients) {
        this.clients = clients;
    }

    /**
     * Words parted into what was sold and to whom.
     *
     * @param name as it was typed; empty where nobody of the book is named
     * @param clients who may be meant
     */
    record Named(String what, String name, List<Client> clients) {}

    /** « huile pour barbe » names nobody. */
    Named named(Pro pro, String words) {
        Matcher to = TO.matcher(words);
        List<Client> meant = to.matches() ? meant(pro, to.group("name")) : List.of();
        return meant.isEmpty() ? new Named(words, "", meant) : new Named(to.group("what"), to.group("name"), meant);
    }

    /** All words of the name count, so that « crème pour mains de Léa » is no sale to Léa. */
    private List<Client> meant(Pro pro, String name) {
        int words = name.strip().split("\\s+").length;
        List<NameMatch<ClientId>> found = NameBook.of(clients.names(pro.salonId())).find(name).stream()
                .filter(match -> match.used().size() == words)
                .toList();
        return found.stream()
                .filter(match -> match.score() >= found.getFirst().score())
                .limit(MOST)
                .flatMap(match -> clients.find(pro.salonId(), match.id()).stream())
                .toList();
    }

    Optional<Client> find(Pro pro, Optional<ClientId> client) {
        return client.flatMap(id -> clients.find(pro.salonId(), id));
    }

    /** Her name, or « none », by which words leave it out. */
    String name(Pro pro, Optional<ClientId> client) {
        return find(pro, client).map(Client::name).orElse("none");
    }
}
