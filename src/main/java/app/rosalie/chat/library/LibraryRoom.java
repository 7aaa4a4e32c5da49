package app.rosalie.chat.library;

import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.LibraryAction;
import app.rosalie.chat.question.LibraryQuestion;
import app.rosalie.chat.room.Command;
import app.rosalie.chat.room.LastResort;
import app.rosalie.chat.room.Room;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The resource centre. */
@Component
public class LibraryRoom implements Room<LibraryAction, LibraryQuestion>, LastResort {

    private final ThemePages themes;
    private final GuidePage guide;
    private final SearchPage search;
    private final CoursePages courses;

    LibraryRoom(ThemePages themes, GuidePage guide, SearchPage search, CoursePages courses) {
        this.themes = themes;
        this.guide = guide;
        this.search = search;
        this.courses = courses;
    }

    @Override
    public Reply on(Pro pro, LibraryAction action) {
        return switch (action) {
            case LibraryAction.Open() -> themes.open(pro);
            case LibraryAction.OfTheme(var theme) -> themes.theme(pro, theme);
            case LibraryAction.Bookmarks() -> themes.bookmarks(pro);
            case LibraryAction.Read(var id, var from) -> guide.read(pro, id, from);
            case LibraryAction.Keep(var id, var kept, var from) -> guide.keep(pro, id, kept, from);
            case LibraryAction.Rate(var id, var useful, var from) -> guide.rate(pro, id, useful, from);
            case LibraryAction.Search() -> search.ask(pro);
            case LibraryAction.Results() -> search.again(pro);
            case LibraryAction.Meant() -> search.meant(pro);
            case LibraryAction.Courses() -> courses.all(pro);
            case LibraryAction.OfCourse(var id) -> courses.course(pro, id);
            case LibraryAction.Start(var id) -> courses.start(pro, id);
            case LibraryAction.Next(var id) -> courses.next(pro, id);
            case LibraryAction.Stop(var id) -> courses.stop(pro, id);
        };
    }

    @Override
    public Reply hear(Pro pro, LibraryQuestion question, String text) {
        return search.search(pro, text);
    }

    @Override
    public Optional<Reply> hear(Pro pro, String text) {
        return search.answer(pro, text);
    }

    @Override
    public List<Command> commands() {
        return List.of(Command.forPro("conseils", LibraryPhrase.COMMANDS, pro -> new LibraryAction.Open())
                .hearing(new LibraryQuestion.Ask()));
    }
}
