package app.rosalie.chat.analyses;

import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.AnalysesAction;
import app.rosalie.chat.action.ClientsAction;
import app.rosalie.chat.kit.client.ClientNames;
import app.rosalie.chat.kit.takings.TakingsScope;
import app.rosalie.chat.words.Voice;
import app.rosalie.clients.Client;
import app.rosalie.clients.ClientId;
import app.rosalie.clients.Clients;
import app.rosalie.pictures.Ranking;
import app.rosalie.revenue.Performance;
import app.rosalie.revenue.TopClient;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Who brought most, by money or by visits. */
@Component
class TopClientsPage {

    private static final int MOST = 8;

    private final Performance performance;
    private final Clients clients;
    private final ClientNames words;

    TopClientsPage(Performance performance, Clients clients, ClientNames words) {
        this.performance = performance;
        this.clients = clients;
        this.words = words;
    }

    Reply show(TakingsScope scope, boolean byVisits) {
        List<TopClient> top = byVisits
                ? performance.topByVisits(scope.salon(), scope.period(), MOST)
                : performance.topBySpend(scope.salon(), scope.period(), MOST);
        Page page = scope.page(AnalysesPhrase.CRUMB)
                .say(AnalysesPhrase.TOP_TITLE, byVisits, scope.name())
                .fold();
        if (top.isEmpty()) {
            page.say(AnalysesPhrase.NOBODY_YET);
        } else {
            list(scope, top, byVisits, page);
        }
        return AnalysisTabs.TOP.below(scope, page, way(scope, !byVisits)).show();
    }

    private void list(TakingsScope scope, List<TopClient> top, boolean byVisits, Page page) {
        List<Client> them = clients(scope, top);
        Map<ClientId, String> names = words.names(scope.pro(), them);
        Function<TopClient, String> name = client -> names.getOrDefault(client.clientId(), client.name());
        for (int place = 0; place < top.size(); place++) {
            TopClient client = top.get(place);
            page.say(AnalysesPhrase.TOP_LINE, place + 1, name.apply(client), client.spent(), client.visits());
        }
        page.picture(picture(scope, top, byVisits, name));
        page.grid(MOST, cards(top, them));
    }

    /** Numbered as in the list, so that all stand in one row. */
    private static List<Button> cards(List<TopClient> top, List<Client> them) {
        Set<ClientId> known = them.stream().map(Client::id).collect(Collectors.toSet());
        return IntStream.range(0, top.size())
                .filter(place -> known.contains(top.get(place).clientId()))
                .<Button>mapToObj(place -> Button.of(
                        Integer.toString(place + 1),
                        new ClientsAction.Card(top.get(place).clientId())))
                .toList();
    }

    /** In their order. */
    private List<Client> clients(TakingsScope scope, List<TopClient> top) {
        Map<ClientId, Client> byId =
                clients
                        .find(
                                scope.salon().id(),
                                top.stream().map(TopClient::clientId).toList())
                        .stream()
                        .collect(Collectors.toMap(Client::id, Function.identity()));
        return top.stream()
                .map(client -> byId.get(client.clientId()))
                .filter(Objects::nonNull)
                .toList();
    }

    private static Ranking picture(
            TakingsScope scope, List<TopClient> top, boolean byVisits, Function<TopClient, String> name) {
        Voice voice = scope.voice();
        double most = top.stream()
                .mapToDouble(client -> worth(client, byVisits))
                .max()
                .orElse(1);
        return new Ranking(
                voice.plain(AnalysesPhrase.TOP_ALT, byVisits, scope.name(), name.apply(top.getFirst())),
                voice.plain(AnalysesPhrase.TOP_HEADING, byVisits),
                scope.title(),
                top.stream()
                        .map(client -> entry(voice, client, byVisits, name.apply(client), most))
                        .toList());
    }

    private static Ranking.Entry entry(Voice voice, TopClient client, boolean byVisits, String name, double most) {
        String visits = voice.plain(AnalysesPhrase.VISITS, client.visits());
        String spent = voice.money(client.spent());
        return new Ranking.Entry(
                name,
                byVisits ? spent : visits,
                byVisits ? visits : spent,
                Math.clamp(worth(client, byVisits) / most, 0, 1),
                null);
    }

    private static double worth(TopClient client, boolean byVisits) {
        return byVisits ? client.visits() : client.spent().cents();
    }

    /** To the other order. */
    private static Button way(TakingsScope scope, boolean byVisits) {
        List<String> names = scope.voice().list(AnalysesPhrase.TOPS);
        return Button.of(
                names.get(byVisits ? 1 : 0),
                new AnalysesAction.Top(
                        byVisits,
                        scope.period().kind(),
                        scope.period().first(),
                        scope.period().last()));
    }
}
