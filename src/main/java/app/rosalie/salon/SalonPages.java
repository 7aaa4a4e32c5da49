package app.rosalie.salon;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** How salons are found by their clients. Each has a page from the first time that it is asked for; changes are journaled. */
@Component
@Transactional
public class SalonPages implements UndoHandler {

    private final JdbcClient sql;
    private final Salons salons;
    private final Journal journal;
    private final InstantSource clock;
    private final JsonMapper json;
    private final RandomGenerator chance = new SecureRandom();

    SalonPages(JdbcClient sql, Salons salons, Journal journal, InstantSource clock, JsonMapper json) {
        this.sql = sql;
        this.salons = salons;
        this.journal = journal;
        this.clock = clock;
        this.json = json;
    }

    public SalonPage of(SalonId salon) {
        return find(salon).orElseGet(() -> {
            salons.lock(salon);
            return find(salon).orElseGet(() -> begun(salon));
        });
    }

    private SalonPage begun(SalonId salon) {
        SalonPage page = new SalonPage(LinkCode.drawnBy(chance), null);
        sql.sql("insert into salon_page (salon_id, link_code) values (?, ?)")
                .params(salon.value(), page.code().number())
                .update();
        return page;
    }

    private Optional<SalonPage> find(SalonId salon) {
        return sql.sql("select link_code, phone from salon_page where salon_id = ?")
                .param(salon.value())
                .query((row, n) -> new SalonPage(new LinkCode(row.getLong(1)), row.getString(2)))
                .optional();
    }

    /** Another link from now on: the one of before opens nothing, but is {@link Salons#former remembered}. */
    public JournalEntryId renewLink(SalonId salon) {
        SalonPage before = of(salon);
        return change(salon, "renewed", before, new SalonPage(LinkCode.drawnBy(chance), before.phone()));
    }

    /** The number that stands there from now on, in E.164 form, or null for none; empty where that is so already. */
    public Optional<JournalEntryId> phone(SalonId salon, @Nullable String phone) {
        SalonPage before = of(salon);
        return Objects.equals(before.phone(), phone)
                ? Optional.empty()
                : Optional.of(change(salon, "phoned", before, new SalonPage(before.code(), phone)));
    }

    private JournalEntryId change(SalonId salon, String verb, SalonPage before, SalonPage after) {
        write(salon, after);
        return journal.write(salon, kind(), verb, salon.value(), json.writeValueAsString(before));
    }

    private void write(SalonId salon, SalonPage page) {
        remember(salon, page.code());
        sql.sql("update salon_page set link_code = ?, phone = ? where salon_id = ?")
                .param(page.code().number())
                .param(page.phone())
                .param(salon.value())
                .update();
    }

    /** The code that is replaced is a former one from now on, and the one that leads there is none. */
    private void remember(SalonId salon, LinkCode next) {
        sql.sql("insert into former_link (salon_id, link_code, replaced_at)"
                        + " select salon_id, link_code, cast(? as timestamp with time zone) from salon_page"
                        + " where salon_id = ? and link_code <> ?")
                .params(clock.instant().atOffset(ZoneOffset.UTC), salon.value(), next.number())
                .update();
        sql.sql("delete from former_link where salon_id = ? and link_code = ?")
                .params(salon.value(), next.number())
                .update();
    }

    @Override
    public String kind() {
        return "page";
    }

    @Override
    public Set<String> verbs() {
        return Set.of("renewed", "phoned");
    }

    @Override
    public void restore(SalonId salon, long subject, String before) {
        write(salon, json.readValue(before, SalonPage.class));
    }
}
