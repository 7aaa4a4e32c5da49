package app.rosalie.chat.library;

import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.LibraryAction;
import app.rosalie.chat.action.LibraryAction.From;
import app.rosalie.chat.question.LibraryQuestion;
import app.rosalie.chat.words.Html;
import app.rosalie.clients.Clients;
import app.rosalie.language.text.QuestionForm;
import app.rosalie.library.GuideHit;
import app.rosalie.library.GuideSearch;
import app.rosalie.library.GuideWishes;
import app.rosalie.library.GuidesFound;
import app.rosalie.library.Prose;
import app.rosalie.library.Theme;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Guides found by what was typed, or the way on where none was. */
@Component
class SearchPage {

    private static final int MOST = 5;

    /** What a question may mean that nobody asked the guides. */
    private static final int MOST_ANSWERS = 3;

    /** Characters; the rest of a sentence is left out. */
    private static final int EXCERPT = 140;

    /** Characters of what was looked for that are shown again. */
    private static final int WORDS = 80;

    private final GuideSearch search;
    private final GuideWishes wishes;
    private final Clients clients;

    SearchPage(GuideSearch search, GuideWishes wishes, Clients clients) {
        this.search = search;
        this.wishes = wishes;
        this.clients = clients;
    }

    Reply ask(Pro pro) {
        return page(pro)
                .say(LibraryPhrase.ASK)
                .asking(new LibraryQuestion.Ask())
                .show();
    }

    private static Page page(Pro pro) {
        return Page.below(pro.voice(), LibraryPhrase.CRUMB, pro.voice().plain(LibraryPhrase.SEARCH_CRUMB))
                .back(new LibraryAction.Open());
    }

    /** What was looked for before, as long as it is remembered. */
    Reply again(Pro pro) {
        return lookedFor(pro).map(words -> show(pro, words)).orElseGet(() -> ask(pro));
    }

    /** What was probably meant by it. */
    Reply meant(Pro pro) {
        return lookedFor(pro)
                .map(words -> show(pro, search.search(words, MOST).suggestion().orElse(words)))
                .orElseGet(() -> ask(pro));
    }

    private static Optional<String> lookedFor(Pro pro) {
        return switch (pro.asked()) {
            case LibraryQuestion.Search(String words) when !words.isEmpty() -> Optional.of(words);
            case LibraryQuestion.Answered(String words) -> Optional.of(words);
            case null, default -> Optional.empty();
        };
    }

    /** What nobody can answer is a wish, unless it is about somebody of her book. */
    Reply search(Pro pro, String typed) {
        String words = typed.strip();
        GuidesFound found = search.search(words, MOST);
        if (found.hits().isEmpty() && clients.search(pro.salonId(), words, 1).isEmpty()) {
            wishes.keep(words);
        }
        return show(pro, words, found);
    }

    private Reply show(Pro pro, String words) {
        return show(pro, words, search.search(words, MOST));
    }

    private static Reply show(Pro pro, String words, GuidesFound found) {
        Page page = page(pro).asking(new LibraryQuestion.Search(words));
        if (found.hits().isEmpty()) {
            return nothing(pro, page, words, found).show();
        }
        page.say(LibraryPhrase.FOUND, shortened(words, WORDS), found.hits().size());
        hits(pro, page, found.hits());
        suggestion(pro, page, found);
        return page.row(pro.button(LibraryPhrase.SEARCH_AGAIN, new LibraryAction.Search()))
                .show();
    }

    /** Only a question, and only where most of its words are found: it may be about anything. Empty where no guide answers it. */
    Optional<Reply> answer(Pro pro, String question) {
        if (!QuestionForm.isOne(question)) {
            return Optional.empty();
        }
        GuidesFound found = search.answer(question, MOST_ANSWERS);
        if (found.hits().isEmpty()) {
            return Optional.empty();
        }
        Page page = page(pro)
                .say(LibraryPhrase.ANSWERS, found.hits().size())
                .asking(new LibraryQuestion.Answered(question.strip()));
        hits(pro, page, found.hits());
        return Optional.of(page.show());
    }

    private static void hits(Pro pro, Page page, List<GuideHit> hits) {
        for (int i = 0; i < hits.size(); i++) {
            GuideHit hit = hits.get(i);
            page.gap().say(LibraryPhrase.HIT, i + 1, hit.guide().title(), excerpt(hit));
        }
        page.grid(
                MOST,
                IntStream.range(0, hits.size())
                        .mapToObj(i -> pro.button(
                                LibraryPhrase.HIT_BUTTON,
                                new LibraryAction.Read(hits.get(i).guide().id(), From.RESULTS),
                                i + 1))
                        .toList());
    }

    /** The sentence with the words; the point of the guide where no sentence has any. */
    private static Html excerpt(GuideHit hit) {
        return ProseHtml.of(hit.excerpt()
                .map(SearchPage::cut)
                .orElseGet(() -> cut(hit.guide().point())));
    }

    private static Prose cut(Prose prose) {
        int left = EXCERPT;
        List<Prose.Span> spans = new ArrayList<>();
        for (Prose.Span span : prose.spans()) {
            spans.add(new Prose.Span(shortened(span.text(), Math.max(left, 0)), span.strong()));
            left -= span.text().length();
            if (left <= 0) {
                break;
            }
        }
        return new Prose(spans);
    }

    private static String shortened(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = most > 0 && Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end).stripTrailing() + "…";
    }

    private static void suggestion(Pro pro, Page page, GuidesFound found) {
        found.suggestion()
                .ifPresent(words ->
                        page.row(pro.button(LibraryPhrase.MEANT, new LibraryAction.Meant(), shortened(words, WORDS))));
    }

    private static Page nothing(Pro pro, Page page, String words, GuidesFound found) {
        if (words.codePoints().anyMatch(Character::isLetter)) {
            page.say(LibraryPhrase.NOTHING_FOUND, shortened(words, WORDS));
        } else {
            page.say(LibraryPhrase.NO_WORDS);
        }
        suggestion(pro, page, found);
        return page.rows(
                2,
                Arrays.asList(Theme.values()),
                theme -> Button.of(ThemePages.name(pro, theme), new LibraryAction.OfTheme(theme)));
    }
}
