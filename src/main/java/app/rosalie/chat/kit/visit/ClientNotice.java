package app.rosalie.chat.kit.visit;

import app.rosalie.agenda.Visit;
import app.rosalie.chat.Button;
import app.rosalie.chat.Messenger;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.words.Phrase;
import app.rosalie.clients.Client;
import app.rosalie.clients.ClientAccounts;
import app.rosalie.clients.Clients;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;

/**
 * What the client should hear of. Most clients are names and numbers, out of a bot's reach: so the pro gets the text to copy,
 * and a link that opens it in WhatsApp where the number is known.
 */
@Component
public class ClientNotice {

    private static final int LONGEST_COPY = 256;

    private final Clients clients;
    private final ClientAccounts accounts;
    private final Messenger messenger;

    ClientNotice(Clients clients, ClientAccounts accounts, Messenger messenger) {
        this.clients = clients;
        this.accounts = accounts;
        this.messenger = messenger;
    }

    /** Words about the visit as it stands now; whom Rosalie reaches, she tells herself. */
    public void add(Pro pro, Page page, Visit visit, Phrase words) {
        if (!told(pro, page, visit)) {
            add(pro, page, visit, words, visit.start());
        }
    }

    /** The same in words that are whole already. */
    public void addText(Pro pro, Page page, Visit visit, String text) {
        if (!told(pro, page, visit)) {
            add(page, phone(pro, visit), text);
        }
    }

    /** Words about another time than the visit's own. */
    void addProposal(Pro pro, Page page, Visit visit, Instant proposed) {
        if (!told(pro, page, visit)) {
            add(pro, page, visit, VisitPhrase.TELL_PROPOSED, proposed);
        }
    }

    private boolean told(Pro pro, Page page, Visit visit) {
        OptionalLong account = accounts.account(pro.salonId(), visit.clientId());
        boolean reached = account.isPresent() && messenger.reaches(account.getAsLong());
        if (reached) {
            page.gap().say(VisitPhrase.TOLD_HERE, firstName(visit.clientName()));
        }
        return reached;
    }

    /** Words to another client than the visit's own about the time that it leaves. */
    public void addOffer(Pro pro, Page page, Visit visit, Client client, Phrase words) {
        add(pro, page, client.name(), Optional.ofNullable(client.phone()), visit, words, visit.start());
    }

    private void add(Pro pro, Page page, Visit visit, Phrase words, Instant when) {
        add(pro, page, visit.clientName(), phone(pro, visit), visit, words, when);
    }

    private void add(
            Pro pro, Page page, String clientName, Optional<String> phone, Visit visit, Phrase words, Instant when) {
        LocalDate day = pro.dayOf(when);
        LocalTime time = pro.timeOf(when);
        String text = pro.voice()
                .plain(
                        words,
                        firstName(clientName),
                        visit.title(),
                        day,
                        time,
                        pro.salon().name());
        add(page, phone, text);
    }

    /** Any words, with what takes them to her. */
    public void add(Page page, Optional<String> phone, String text) {
        page.gap().say(VisitPhrase.NOTICE, text);
        List<Button> ways = new ArrayList<>();
        ways.add(new Button.Copy(page.voice().plain(VisitPhrase.COPY), toCopy(text)));
        phone.ifPresent(
                number -> ways.add(new Button.Link(page.voice().plain(VisitPhrase.WHATSAPP), whatsApp(number, text))));
        page.rows(2, ways);
    }

    /** What fits onto the clipboard by a button: Telegram takes 256 characters. */
    public static String toCopy(String text) {
        return text.length() <= LONGEST_COPY ? text : text.substring(0, LONGEST_COPY - 1) + "…";
    }

    private Optional<String> phone(Pro pro, Visit visit) {
        return clients.find(pro.salonId(), visit.clientId()).map(Client::phone);
    }

    public static URI whatsApp(String phone, String text) {
        String encoded = URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
        return URI.create("https://wa.me/" + phone.replaceAll("\\D", "") + "?text=" + encoded);
    }

    /** As one speaks to her. */
    public static String firstName(String name) {
        return name.strip().split("\\s+", 2)[0];
    }
}
