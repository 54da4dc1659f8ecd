package kz.bagalau.system.badinput;

import static kz.bagalau.system.badinput.BadInput.operator;
import static kz.bagalau.system.badinput.BadInput.teacher;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Looking reference data up, and importing them. */
final class ReferenceInputs {
    private static final String REFERENCE = "/api/reference";
    private static final String IMPORTS = REFERENCE + "/operator/imports";
    private static final String HEADER = "code,name_kk,name_ru\n";
    private static final int LONG_LINE = 10_000_000;

    private ReferenceInputs() {}

    static List<BadInput> lookups() {
        return List.of(
                teacher("less than nothing").get(REFERENCE + "/places?limit=-1").isInvalid("limit limit-invalid"),
                teacher("a thousand million")
                        .get(REFERENCE + "/places?limit=1000000000")
                        .isInvalid("limit limit-invalid"),
                teacher("more than an int")
                        .get(REFERENCE + "/places?limit=99999999999")
                        .isInvalid("limit format-invalid"),
                teacher("nothing to search for").get(REFERENCE + "/places?q=").isInvalid("q query-empty"),
                teacher("300 signs to search for")
                        .get(REFERENCE + "/places?q=" + "a".repeat(300))
                        .isInvalid("q length-invalid"),
                teacher("a cursor that is none")
                        .get(REFERENCE + "/places?after=x")
                        .isInvalid("after format-invalid"),
                teacher("NUL for a cursor").get(REFERENCE + "/places?after=%00").isInvalid("after format-invalid"),
                teacher("NUL for a place").get(REFERENCE + "/places?parent=%00").isInvalid("parent format-invalid"),
                teacher("a place of one digit")
                        .get(REFERENCE + "/places?place=7")
                        .isInvalid("place place-code-invalid"),
                teacher("a type that there is not")
                        .get(REFERENCE + "/subjects?type=x")
                        .isInvalid("type type-invalid"),
                teacher("a BIN of one digit")
                        .get(REFERENCE + "/organisations?bin=1")
                        .isInvalid("bin bin-invalid"),
                teacher("a catalogue that there is not")
                        .get(REFERENCE + "/secrets")
                        .answers(404, "not-found"));
    }

    static List<BadInput> requests() {
        return List.of(
                operator("no file")
                        .send("POST", IMPORTS, Form.TYPE, Form.of("kind", "subjects"))
                        .isInvalid("file required"),
                operator("a kind that there is not")
                        .send(
                                "POST",
                                IMPORTS,
                                Form.TYPE,
                                Form.of("kind", "secrets", HEADER.getBytes(StandardCharsets.UTF_8)))
                        .isInvalid("kind reference-kind-invalid"),
                operator("a form that breaks off")
                        .send("POST", IMPORTS, Form.TYPE, "--x\r\nContent-Disp".getBytes(StandardCharsets.UTF_8))
                        .isMalformed(),
                operator("a form without its boundary")
                        .send("POST", IMPORTS, "multipart/form-data", new byte[] {'x'})
                        .isMalformed(),
                operator("JSON for a form").post(IMPORTS, "{}").answers(415, "unsupported-media-type"));
    }

    static List<BadInput> files() {
        Charset windows = Charset.forName("windows-1251");
        return List.of(
                file("nothing", "").isRefusedFile("0 null file-empty"),
                file("a byte order mark alone", "\ufeff").isRefusedFile("0 null file-empty"),
                file("a header alone", HEADER).isRefusedFile("0 null file-empty"),
                file("UTF-16", (HEADER + "MATH,а,б\n").getBytes(StandardCharsets.UTF_16))
                        .isRefusedFile("0 null file-not-utf8"),
                file("windows-1251", (HEADER + "MATH,а,б\n").getBytes(windows)).isRefusedFile("0 null file-not-utf8"),
                file("a zip", new byte[] {'P', 'K', 3, 4, (byte) 0xff}).isRefusedFile("0 null file-not-utf8"),
                file("a quote that never closes", HEADER + "\"MATH,а,б\n").isRefusedFile("0 null file-not-csv"),
                file("lines that end in CR, a code in small letters", "\ufeffcode,name_kk,name_ru\rmath,а,б\r")
                        .isRefusedFile("2 code subject-code-invalid"),
                file("no column of codes", "name_kk,name_ru\nа,б\n").isRefusedFile("1 code column-missing"),
                file("a column too many", "code,name_kk,name_ru,x\nMATH,а,б,в\n")
                        .isRefusedFile("1 x column-unknown"),
                file("a cell too few", HEADER + "MATH,а\n").isRefusedFile("2 null line-malformed"),
                file("a code twice", HEADER + "MATH,а,б\nMATH,а,б\n").isRefusedFile("3 code line-repeated"),
                file("NUL in a name", HEADER + "MATH,а\0а,б\n").isRefusedFile("2 name_kk format-invalid"),
                file("a mark that turns the writing", HEADER + "MATH,\u202eа,б\n")
                        .isRefusedFile("2 name_kk format-invalid"),
                file("a line of ten megabytes", HEADER + "MATH," + "a".repeat(LONG_LINE) + ",б\n")
                        .isRefusedFile("2 name_kk length-invalid"));
    }

    private static BadInput.Request file(String what, String content) {
        return file(what, content.getBytes(StandardCharsets.UTF_8));
    }

    private static BadInput.Request file(String what, byte[] content) {
        return operator("a file: " + what).send("POST", IMPORTS, Form.TYPE, Form.of("kind", "subjects", content));
    }
}
