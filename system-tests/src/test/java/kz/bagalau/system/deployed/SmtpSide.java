package kz.bagalau.system.deployed;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;

/** One of the two who talk SMTP (RFC 5321); lines go through byte for byte, their ends apart. */
record SmtpSide(BufferedReader in, OutputStream out) {
    private static final String LINE_END = "\r\n";
    private static final String MAIL_END = ".";

    static SmtpSide of(Socket socket) throws IOException {
        return new SmtpSide(
                new BufferedReader(new InputStreamReader(socket.getInputStream(), ISO_8859_1)),
                socket.getOutputStream());
    }

    void say(String lines) throws IOException {
        out.write((lines + LINE_END).getBytes(ISO_8859_1));
        out.flush();
    }

    String line() throws IOException {
        String line = in.readLine();
        if (line == null) {
            throw new EOFException();
        }
        return line;
    }

    /** All lines of an answer; each but the last has a hyphen after its code. */
    String reply() throws IOException {
        String line = line();
        return line.startsWith("-", 3) ? line + LINE_END + reply() : line;
    }

    /** All lines of a mail, the one that ends it too. */
    String mail() throws IOException {
        StringBuilder mail = new StringBuilder();
        for (String line = line(); !line.equals(MAIL_END); line = line()) {
            mail.append(line).append(LINE_END);
        }
        return mail + MAIL_END;
    }

    /** Waits until this side hangs up or is no more. */
    void awaitEnd() throws IOException {
        String line = in.readLine();
        if (line != null) {
            throw new IllegalStateException("Nobody has answered, and yet it says " + line);
        }
    }
}
