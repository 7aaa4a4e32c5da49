package app.rosalie;

/** Each test has a salon of its own, in a house that it shares with others. */
public abstract class SalonTest {

    protected final House house;
    protected final Studio studio;

    protected SalonTest(Database database) {
        house = House.on(database);
        studio = Studio.open(house);
    }
}
