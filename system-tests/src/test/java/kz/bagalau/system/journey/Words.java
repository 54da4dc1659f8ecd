package kz.bagalau.system.journey;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the pages say in one language, from the web app's own catalogues.
 *
 * @param language {@code kk} or {@code ru}
 */
record Words(String language) {
    private static final Path ROOT = Path.of(System.getProperty("bagalau.root", ".."));
    private static final Path CATALOGUES = ROOT.resolve("web/src/i18n");
    private static final Path MAILS = ROOT.resolve("notification-service/src/main/resources/notification");
    private static final Map<Path, JsonNode> READ = new ConcurrentHashMap<>();
    private static final Map<String, Properties> LETTERS = new ConcurrentHashMap<>();

    /** The same in the other language. */
    Words other() {
        return new Words(language.equals("kk") ? "ru" : "kk");
    }

    /** The web app's files of texts. */
    List<Path> catalogues() {
        try (Stream<Path> files = Files.list(CATALOGUES.resolve(language))) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text by its address, as {@code apply:seat.take}. */
    String of(String key) {
        String[] parts = key.split(":", 2);
        Path file = CATALOGUES.resolve(language).resolve(parts[0] + ".json");
        JsonNode text = READ.computeIfAbsent(file, JsonMapper.shared()::readTree);
        for (String name : parts[1].split("\\.")) {
            text = text.path(name);
        }
        if (!text.isString()) {
            throw new IllegalArgumentException("No text " + key + " in " + file);
        }
        return text.asString();
    }

    /** A text with a value in the place that is called so. */
    String of(String key, String place, Object value) {
        return of(key).replace("{{" + place + "}}", value.toString());
    }

    /** A day as the pages write it. */
    String day(LocalDate day) {
        return of("common:format.date")
                .replace("{{day}}", Integer.toString(day.getDayOfMonth()))
                .replace("{{month}}", of("common:month." + day.getMonthValue()))
                .replace("{{year}}", Integer.toString(day.getYear()));
    }

    /** The subject of a mail, from the service's own catalogue. */
    String subject(String mail) {
        return letter(mail + ".subject");
    }

    /** The same of the mail to somebody about an application. */
    String subject(String mail, String number) {
        return subject(mail).replace("{0}", number);
    }

    /** A text of a mail by its name, as {@code reason.slot-cancelled}. */
    String letter(String name) {
        String text = LETTERS.computeIfAbsent(language, Words::letters).getProperty(name);
        if (text == null) {
            throw new IllegalArgumentException("No text " + name + " of a mail in " + language);
        }
        return text;
    }

    private static Properties letters(String language) {
        Properties letters = new Properties();
        try (Reader file = Files.newBufferedReader(MAILS.resolve("letters_" + language + ".properties"))) {
            letters.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return letters;
    }

    /** For a pattern that Playwright hands to the browser, whose patterns know no {@code \Q}. */
    static String literally(String text) {
        return text.replaceAll("[.*+?^${}()|\\[\\]\\\\/]", "\\\\$0");
    }

    /** The part of a text before its first value. */
    String before(String key) {
        return of(key).split("\\{\\{", 2)[0];
    }
}
