package app.rosalie.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.salon.Trade;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every guide that is shipped: its form, its length, its links, and how it is spelt. */
class GuidesTest {

    private static final Guides GUIDES = new Guides();

    /** A word is what has a letter or a digit in it. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}’'.-]*");

    /** An ordinary space where a line must not break, before a sign or after an opening guillemet; or a typewriter's apostrophe. */
    private static final Pattern LOOSE = Pattern.compile(" [;:!?»€%]|« |'|\\.\\.\\.");

    /** What the house calls otherwise: rendez-vous, absence, cliente, visite. */
    private static final Pattern FOREIGN_WORDS = Pattern.compile(
            "\\b(rdv|rdvs|no-shows?|customers?|booking|slots?|feedback|deadline)\\b", Pattern.CASE_INSENSITIVE);

    static Stream<Guide> guides() {
        return GUIDES.all().stream();
    }

    @Test
    void areAtLeastSixtyAndFillEveryTheme() {
        assertThat(GUIDES.all()).hasSizeGreaterThanOrEqualTo(60);
        for (Theme theme : Theme.values()) {
            for (Trade trade : Trade.values()) {
                assertThat(GUIDES.of(theme, trade))
                        .as("%s for %s", theme, trade)
                        .hasSizeGreaterThanOrEqualTo(5);
            }
        }
    }

    @Test
    void haveNumbersAndTitlesOfTheirOwn() {
        assertThat(GUIDES.all()).extracting(Guide::id).doesNotHaveDuplicates();
        assertThat(GUIDES.all()).extracting(Guide::title).doesNotHaveDuplicates();
    }

    @Test
    void answerEveryConcernAndLeadToEveryPractice() {
        assertThat(guides().flatMap(guide -> guide.concern().stream()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Concern.values());
        assertThat(guides().flatMap(guide -> guide.practice().stream()).collect(Collectors.toSet()))
                .containsAll(EnumSet.allOf(Practice.class));
    }

    @ParameterizedTest
    @MethodSource("guides")
    void haveTheFormOfAGuide(Guide guide) {
        assertThat(guide.title()).hasSizeLessThanOrEqualTo(60).doesNotEndWith(".");
        assertThat(guide.tags()).hasSizeBetween(4, 8).doesNotHaveDuplicates();
        assertThat(guide.questions()).hasSizeGreaterThanOrEqualTo(2).doesNotHaveDuplicates();
        assertThat(guide.related()).hasSizeBetween(2, 6).doesNotHaveDuplicates().doesNotContain(guide.id());
        assertThat(guide.related())
                .allSatisfy(other -> assertThat(GUIDES.find(other)).isPresent());
        assertThat(guide.steps()).hasSizeBetween(4, 6);
        assertThat(guide.copy()).hasSizeBetween(60, 220);
    }

    @ParameterizedTest
    @MethodSource("guides")
    void areReadInAMinuteOrTwo(Guide guide) {
        long words = WORD.matcher(String.join("\n", all(guide))).results().count();
        assertThat(words).as(guide.title()).isBetween(180L, 400L);
    }

    @ParameterizedTest
    @MethodSource("guides")
    void areSpeltAsTheHouseSpells(Guide guide) {
        List<String> texts = Stream.of(
                        all(guide).stream(),
                        Stream.of(guide.title()),
                        guide.tags().stream(),
                        guide.questions().stream())
                .flatMap(part -> part)
                .toList();
        assertThat(texts).allSatisfy(text -> assertThat(text).doesNotContainPattern(LOOSE));
        assertThat(all(guide)).allSatisfy(text -> assertThat(text).doesNotContainPattern(FOREIGN_WORDS));
    }

    /** A figure needs somebody who has measured it, and the law somebody who has written it. */
    @ParameterizedTest
    @MethodSource("guides")
    void sayWhereTheirFiguresAndRulesComeFrom(Guide guide) {
        boolean quotes = all(guide).stream()
                .anyMatch(text -> text.matches(
                        "(?sU).*(\\d\\s*%|\\bart\\.|\\b(le|la) (loi|décret|code de)\\b|\\barrêté\\b|Code d[eu]).*"));
        if (quotes || guide.theme() == Theme.LAW) {
            assertThat(guide.source()).as(guide.title()).isPresent();
        }
        guide.source().ifPresent(source -> {
            assertThat(source.page().getScheme()).isEqualTo("https");
            assertThat(source.name()).isNotBlank();
            assertThat(source.verified()).isAfter(LocalDate.parse("2026-01-01"));
        });
    }

    @Test
    void warnOfASourceThatNobodyHasLookedAtForAYear() {
        LegalSource source =
                guides().flatMap(guide -> guide.source().stream()).findFirst().orElseThrow();
        assertThat(source.isOld(source.verified().plusMonths(12))).isFalse();
        assertThat(source.isOld(source.verified().plusMonths(12).plusDays(1))).isTrue();
    }

    @Test
    void makeCoursesOfFive() {
        assertThat(GUIDES.courses()).hasSizeGreaterThanOrEqualTo(5);
        assertThat(GUIDES.courses()).extracting(Course::id).doesNotHaveDuplicates();
        assertThat(GUIDES.courses()).allSatisfy(course -> {
            assertThat(course.guides()).hasSize(5).doesNotHaveDuplicates();
            assertThat(course.title()).doesNotContainPattern(LOOSE);
            assertThat(course.about()).doesNotContainPattern(LOOSE);
            assertThat(course.guides())
                    .allSatisfy(id -> assertThat(GUIDES.find(id).orElseThrow().trades())
                            .as("for everybody")
                            .isEmpty());
        });
    }

    @Test
    void standInTheOrderOfTheirThemesAndLevels() {
        List<Guide> law = GUIDES.of(Theme.LAW, Trade.NAILS);
        assertThat(law).isSortedAccordingTo(java.util.Comparator.comparing(Guide::level));
        Set<Theme> seen = new HashSet<>();
        List<Theme> order = guides().map(Guide::theme).filter(seen::add).toList();
        assertThat(order).isEqualTo(Arrays.asList(Theme.values()));
    }

    private static List<String> all(Guide guide) {
        return Stream.concat(guide.paragraphs().stream(), Stream.of(guide.copy()))
                .toList();
    }
}
