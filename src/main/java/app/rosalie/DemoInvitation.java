package app.rosalie;

import app.rosalie.demo.DemoSettings;
import app.rosalie.playground.Invitation;
import app.rosalie.salon.LinkCode;
import app.rosalie.salon.SalonPage;
import app.rosalie.salon.SalonPages;
import app.rosalie.salon.Salons;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** In the playground one becomes a client of the demonstration salon, by its link as it is at that moment. */
@Component
final class DemoInvitation implements Invitation {

    private final Salons salons;
    private final SalonPages pages;
    private final DemoSettings demo;

    DemoInvitation(Salons salons, SalonPages pages, DemoSettings demo) {
        this.salons = salons;
        this.pages = pages;
        this.demo = demo;
    }

    @Override
    public Optional<String> payload() {
        return salons.ownedBy(demo.ownerId())
                .map(salon -> pages.of(salon.id()))
                .map(SalonPage::code)
                .map(LinkCode::payload);
    }
}
