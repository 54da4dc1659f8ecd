package kz.bagalau.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class ProblemTextsTest {
    @Test
    void everyCodeHasItsTextInBothLanguages() throws IOException {
        Properties kk = texts("kk");
        Properties ru = texts("ru");

        assertThat(kk.keySet()).isEqualTo(ru.keySet());
        assertThat(kk.values()).doesNotContain("").doesNotHaveDuplicates();
        assertThat(ru.values()).doesNotContain("").doesNotHaveDuplicates();
    }

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        try (var in = ProblemTextsTest.class.getResourceAsStream("/identity/problems_" + language + ".properties");
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
