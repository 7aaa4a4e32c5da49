package app.rosalie;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.core.domain.properties.HasParameterTypes.Predicates.rawParameterTypes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.Source;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The laws of the house, one sentence each. */
@AnalyzeClasses(packages = "app.rosalie", importOptions = DoNotIncludeTests.class)
class HouseLawsTest {

    private static final String[] FEATURES = {
        "app.rosalie.salon..",
        "app.rosalie.clients..",
        "app.rosalie.agenda..",
        "app.rosalie.revenue..",
        "app.rosalie.reviews..",
        "app.rosalie.insights..",
        "app.rosalie.alerts..",
        "app.rosalie.library..",
        "app.rosalie.exports.."
    };

    @ArchTest
    static final ArchRule onlyAlertsKnowsQuartz = onlyIn("org.quartz..", "app.rosalie.alerts..");

    @ArchTest
    static final ArchRule onlyTheLibraryKnowsLucene = onlyIn("org.apache.lucene..", "app.rosalie.library.index..");

    @ArchTest
    static final ArchRule onlyPicturesKnowsXChart = onlyIn("org.knowm.xchart..", "app.rosalie.pictures..");

    @ArchTest
    static final ArchRule onlyPicturesKnowsZxing = onlyIn("com.google.zxing..", "app.rosalie.pictures..");

    @ArchTest
    static final ArchRule onlyPicturesKnowsAwt = onlyIn("java.awt..", "app.rosalie.pictures..");

    @ArchTest
    static final ArchRule onlyPicturesKnowsImageIo = onlyIn("javax.imageio..", "app.rosalie.pictures..");

    @ArchTest
    static final ArchRule onlyExportsKnowsPdf = onlyIn("org.openpdf..", "app.rosalie.exports..");

    @ArchTest
    static final ArchRule onlyExportsKnowsCalendarFiles = onlyIn("biweekly..", "app.rosalie.exports..");

    @ArchTest
    static final ArchRule onlyTheEdgesKnowTheBotApi =
            onlyIn("org.telegram..", "app.rosalie.telegram..", "app.rosalie.playground..");

    @ArchTest
    static final ArchRule onlyTelegramKnowsItsHttpClient = onlyIn("okhttp3..", "app.rosalie.telegram..");

    @ArchTest
    static final ArchRule featuresKnowNoChatAndNoTelegram = noClasses()
            .that()
            .resideInAnyPackage(FEATURES)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("app.rosalie.chat..", "app.rosalie.telegram..", "app.rosalie.playground..");

    @ArchTest
    static final ArchRule telegramKnowsNoFeature = noClasses()
            .that()
            .resideInAPackage("app.rosalie.telegram..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(FEATURES);

    /** Rooms lead to each other by an action alone; what several show in the same way is a kit. */
    @ArchTest
    static final ArchRule aChatRoomKnowsNoOtherChatRoom = classes()
            .that(areInARoom())
            .should(dependOnNothingOf(
                    "another chat room",
                    (one, other) -> !one.getPackageName().equals(other.getPackageName())
                            && areInARoom().test(other)));

    @ArchTest
    static final ArchRule aKitKnowsNoRoom = noClasses()
            .that()
            .resideInAPackage("app.rosalie.chat.kit..")
            .should()
            .dependOnClassesThat(areInARoom());

    @ArchTest
    static final ArchRule packagesDependOnEachOtherInOneDirection =
            SlicesRuleDefinition.slices().matching("app.rosalie.(**)").should().beFreeOfCycles();

    /** But for the members of a sealed family, which know each other by their nature; {@code language} is yet to follow. */
    @ArchTest
    static final ArchRule filesDependOnEachOtherInOneDirection = SlicesRuleDefinition.slices()
            .assignedFrom(new FilesAndFamilies())
            .should()
            .beFreeOfCycles();

    @ArchTest
    static final ArchRule nobodyAsksTheMachineForTheTime = noClasses()
            .should()
            .callMethodWhere(target(owner(resideInAPackage("java.time..")))
                    .and(target(name("now")))
                    .and(target(rawParameterTypes(new Class<?>[0]))))
            .orShould()
            .callMethodWhere(target(owner(resideInAPackage("java.time..")))
                    .and(target(name("now")))
                    .and(target(rawParameterTypes(ZoneId.class))))
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callConstructor(java.util.Date.class);

    @ArchTest
    static final ArchRule nobodyTrustsTheMachinesZone = noClasses()
            .should()
            .callMethod(ZoneId.class, "systemDefault")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .orShould()
            .callMethod(java.util.TimeZone.class, "getDefault");

    @ArchTest
    static final ArchRule nobodyTrustsTheMachinesLanguage = noClasses()
            .should()
            .callMethod(Locale.class, "getDefault")
            .orShould()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "toUpperCase")
            .orShould()
            .callMethod(java.time.format.DateTimeFormatter.class, "ofPattern", String.class);

    /** Elsewhere only exceptions are worded, for developers. */
    @ArchTest
    static final ArchRule whatIsSaidIsSaidInALanguage = noClasses()
            .that()
            .resideInAnyPackage("app.rosalie.chat..", "app.rosalie.language..")
            .should()
            .callMethod(String.class, "format", String.class, Object[].class)
            .orShould()
            .callMethod(String.class, "formatted", Object[].class);

    /** But the commands of an operator, which are asked there. */
    @ArchTest
    static final ArchRule nobodyWritesToTheConsole =
            noClasses().that().doNotBelongToAnyOf(Rosalie.class).should(ACCESS_STANDARD_STREAMS);

    @ArchTest
    static final ArchRule whatIsNeededComesThroughTheConstructor = noFields()
            .should()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
            .orShould()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Value")
            .orShould()
            .beAnnotatedWith("jakarta.inject.Inject")
            .orShould()
            .beAnnotatedWith("jakarta.annotation.Resource");

    @ArchTest
    static final ArchRule namesAreWordsOfTheTrade =
            noClasses().should().haveNameMatching(".*(Manager|Helper|Util|Utils|Impl|Dto|DTO|Service)");

    @ArchTest
    static final ArchRule thereIsNoRoomForWhatBelongsNowhere = noClasses()
            .should()
            .resideInAnyPackage("..common..", "..util..", "..utils..", "..core..", "..shared..", "..impl..");

    @ArchTest
    static final ArchRule nothingIsNullUnlessItSaysSo = classes().should(liveInANullMarkedPackage());

    private static ArchRule onlyIn(String what, String... rooms) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(rooms)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(what);
    }

    /** A room is a package of its own directly below the chat. */
    private static DescribedPredicate<JavaClass> areInARoom() {
        return resideInAPackage("app.rosalie.chat.*")
                .and(not(resideInAnyPackage(
                        "app.rosalie.chat.action",
                        "app.rosalie.chat.question",
                        "app.rosalie.chat.room",
                        "app.rosalie.chat.words")));
    }

    private static ArchCondition<JavaClass> dependOnNothingOf(String what, BiPredicate<JavaClass, JavaClass> wrong) {
        return new ArchCondition<>("not know " + what) {
            @Override
            public void check(JavaClass one, ConditionEvents events) {
                one.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> wrong.test(one, dependency.getTargetClass()))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(one, dependency.getDescription())));
            }
        };
    }

    private static ArchCondition<JavaClass> liveInANullMarkedPackage() {
        return new ArchCondition<>("live in a null-marked package") {
            @Override
            public void check(JavaClass one, ConditionEvents events) {
                if (!one.getPackage().isAnnotatedWith(NullMarked.class)) {
                    events.add(SimpleConditionEvent.violated(one, one.getPackageName() + " is not @NullMarked"));
                }
            }
        };
    }

    /** A sealed family is one, however many files it has. */
    private static final class FilesAndFamilies implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass one) {
            if (!one.getPackageName().startsWith("app.rosalie")
                    || one.getPackageName().startsWith("app.rosalie.language")) {
                return SliceIdentifier.ignore();
            }
            Class<?> topLevel = outermost(one.reflect());
            Class<?> family = family(topLevel);
            return SliceIdentifier.of(family.equals(topLevel) ? file(one) : family.getName());
        }

        /** A repository may stand in the file of the store that it belongs to. */
        private static String file(JavaClass one) {
            String name = one.getSource().flatMap(Source::getFileName).orElseGet(() -> one.getSimpleName());
            return one.getPackageName() + "." + name.replace(".java", "");
        }

        private static Class<?> outermost(Class<?> type) {
            return type.getEnclosingClass() == null ? type : outermost(type.getEnclosingClass());
        }

        private static Class<?> family(Class<?> type) {
            return Stream.concat(Stream.ofNullable(type.getSuperclass()), Arrays.stream(type.getInterfaces()))
                    .filter(Class::isSealed)
                    .findFirst()
                    .<Class<?>>map(parent -> family(outermost(parent)))
                    .orElse(type);
        }

        @Override
        public String getDescription() {
            return "files and sealed families";
        }
    }

    /** What the laws are read over is really there. */
    @ArchTest
    static void theHouseIsLookedAt(JavaClasses house) {
        Set<String> rooms = house.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
        assertThat(rooms).contains("app.rosalie.agenda", "app.rosalie.chat.visit", "app.rosalie.pictures");
    }
}
