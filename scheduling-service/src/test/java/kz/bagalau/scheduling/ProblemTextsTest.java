package kz.bagalau.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.bagalau.scheduling.booking.RefusalReason;
import kz.bagalau.scheduling.slot.SlotRefusal;
import org.junit.jupiter.api.Test;

class ProblemTextsTest {
    private static final Pattern CODE = Pattern.compile("\"([a-z][a-z0-9]+(?:-[a-z0-9]+)+)\"");

    @Test
    void everyReasonHasTextsInBothLanguages() throws IOException {
        List<String> codes = Stream.concat(
                        Arrays.stream(RefusalReason.values()).map(RefusalReason::code),
                        Arrays.stream(SlotRefusal.values()).map(SlotRefusal::code))
                .toList();
        assertThat(keys("kk")).containsAll(codes);
        assertThat(keys("ru")).containsAll(codes);
    }

    @Test
    void everyImportErrorHasTextsInBothLanguages() throws IOException {
        Set<String> codes = codesIn(Path.of("src/main/java/kz/bagalau/scheduling/dataimport"));
        codes.addAll(codesIn(Path.of("../service-starter/src/main/java/kz/bagalau/starter/csv")));
        assertThat(codes).contains("file-not-utf8", "number-invalid", "seats-sold");
        assertThat(keys("kk")).containsAll(codes);
        assertThat(keys("ru")).containsAll(codes);
    }

    @Test
    void bothLanguagesHaveTheSameTexts() throws IOException {
        assertThat(own("kk").keySet()).isEqualTo(own("ru").keySet());
    }

    private static Set<String> codesIn(Path folder) throws IOException {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                Matcher code = CODE.matcher(Files.readString(file));
                while (code.find()) {
                    codes.add(code.group(1));
                }
            }
        }
        return codes;
    }

    private static Set<String> keys(String language) throws IOException {
        Set<String> keys = new TreeSet<>(own(language).stringPropertyNames());
        keys.addAll(load("/starter/problems_" + language + ".properties").stringPropertyNames());
        return keys;
    }

    private static Properties own(String language) throws IOException {
        return load("/scheduling/problems_" + language + ".properties");
    }

    private static Properties load(String resource) throws IOException {
        Properties texts = new Properties();
        try (var reader =
                new InputStreamReader(ProblemTextsTest.class.getResourceAsStream(resource), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
