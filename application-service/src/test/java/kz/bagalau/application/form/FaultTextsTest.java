package kz.bagalau.application.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaultTextsTest {
    @Test
    void everyCodeHasBothTexts() throws IOException {
        assertThat(keys("application/problems_kk")).isEqualTo(keys("application/problems_ru"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru"})
    void everyFaultHasAText(String language) throws IOException {
        Set<String> codes = keys("application/problems_" + language);
        codes.addAll(keys("starter/problems_" + language));
        assertThat(Fault.values()).allSatisfy(fault -> assertThat(codes).contains(fault.code()));
    }

    private static Set<String> keys(String bundle) throws IOException {
        try (Reader text = new InputStreamReader(
                FaultTextsTest.class.getResourceAsStream("/" + bundle + ".properties"), StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(text);
            return new TreeSet<>(properties.stringPropertyNames());
        }
    }
}
