package app.rosalie.demo;

import org.springframework.context.ApplicationContext;

/** Lets tests of the whole application write « Studio Camille » for whom they like, at the time that their clock shows. */
public final class DemoSalons {

    private DemoSalons() {}

    public static void write(ApplicationContext app, long ownerId) {
        app.getBean(DemoSalon.class).writeFor(ownerId);
    }
}
