package kz.bagalau.system.badinput;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A form with a field and perhaps a file, as a browser writes it. */
final class Form {
    private static final String BOUNDARY = "x";
    static final String TYPE = "multipart/form-data; boundary=" + BOUNDARY;
    private static final String END = "--" + BOUNDARY + "--\r\n";

    private Form() {}

    static byte[] of(String field, String value) {
        return bytes(field(field, value) + END);
    }

    static byte[] of(String field, String value, byte[] file) {
        var form = new ByteArrayOutputStream();
        form.writeBytes(bytes(field(field, value) + "--" + BOUNDARY + "\r\n"
                + "Content-Disposition: form-data; name=\"file\"; filename=\"subjects.csv\"\r\n\r\n"));
        form.writeBytes(file);
        form.writeBytes(bytes("\r\n" + END));
        return form.toByteArray();
    }

    private static String field(String name, String value) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
