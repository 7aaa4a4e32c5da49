package app.rosalie.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.DigestUtils;
import org.yaml.snakeyaml.Yaml;

/**
 * What is written in the files of guides and courses.
 *
 * @param guides in the order of their themes, levels and numbers
 * @param version another one whenever a guide has changed
 */
record GuideShelf(SequencedMap<GuideId, Guide> guides, SequencedMap<CourseId, Course> courses, String version) {

    private static final String FOLDER = "guides/";
    private static final String SUFFIX = ".md";

    private static final Comparator<Guide> ORDER = Comparator.comparing(Guide::theme)
            .thenComparing(Guide::level)
            .thenComparing(guide -> guide.id().number());

    static GuideShelf read() {
        try {
            List<GuideFile> files = new ArrayList<>();
            StringBuilder all = new StringBuilder();
            for (Theme theme : Theme.values()) {
                for (Resource file : files(theme)) {
                    String content = file.getContentAsString(StandardCharsets.UTF_8);
                    all.append(content);
                    files.add(GuideFile.read(slug(file), theme, content));
                }
            }
            Map<String, GuideId> ids = files.stream().collect(Collectors.toMap(GuideFile::slug, GuideFile::id));
            String version = DigestUtils.md5DigestAsHex(all.toString().getBytes(StandardCharsets.UTF_8));
            return new GuideShelf(guides(files, ids), courses(ids), version);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Resource[] files(Theme theme) throws IOException {
        return new PathMatchingResourcePatternResolver()
                .getResources("classpath:" + FOLDER + Keys.of(theme) + "/*" + SUFFIX);
    }

    private static String slug(Resource file) {
        String name = String.valueOf(file.getFilename());
        return name.substring(0, name.length() - SUFFIX.length());
    }

    private static SequencedMap<GuideId, Guide> guides(List<GuideFile> files, Map<String, GuideId> ids) {
        SequencedMap<GuideId, Guide> guides = new LinkedHashMap<>();
        files.stream().map(file -> file.guide(ids)).sorted(ORDER).forEach(guide -> guides.put(guide.id(), guide));
        return guides;
    }

    private static SequencedMap<CourseId, Course> courses(Map<String, GuideId> ids) throws IOException {
        SequencedMap<CourseId, Course> courses = new LinkedHashMap<>();
        try (InputStream in = new ClassPathResource(FOLDER + "courses.yaml").getInputStream()) {
            List<Map<String, Object>> all = new Yaml().load(in);
            for (Map<String, Object> one : all) {
                Course course = course(one, ids);
                courses.put(course.id(), course);
            }
        }
        return courses;
    }

    private static Course course(Map<String, Object> one, Map<String, GuideId> ids) {
        List<GuideId> guides = ((List<?>) Objects.requireNonNull(one.get("guides")))
                .stream()
                        .map(slug -> Objects.requireNonNull(ids.get(String.valueOf(slug)), () -> "No guide " + slug))
                        .toList();
        return new Course(
                new CourseId(((Number) Objects.requireNonNull(one.get("number"))).longValue()),
                String.valueOf(one.get("title")),
                String.valueOf(one.get("about")),
                guides);
    }
}
